"""What our shop sells and says. Invented, and only data."""

from __future__ import annotations

from dataclasses import dataclass

NAME = "Harbour & Hearth"
CODE, PERCENT = "HARBOUR10", 10
SAID = f"{PERCENT} % off with code {CODE}"
DELIVERY = {"Standard delivery": 4.95, "Express delivery": 9.95}
CATEGORIES = {"Kitchen": "kitchen", "Knitwear": "knitwear", "Candles": "candles"}
COLOURS = {"Navy": "#2b3a67", "Oatmeal": "#cbb994", "Moss": "#6b7f4e"}
SIZES = ("Small", "Medium", "Large")


@dataclass(frozen=True)
class Thing:
    """Something on sale: pounds, a category of CATEGORIES, what is said of it, the colours and sizes it comes in."""

    name: str
    price: float
    category: str
    text: str
    colours: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    stock: int = 40
    shade: str = "#8c5a3c"


THINGS = (
    Thing("Stoneware Mug", 14.0, "Kitchen", "Thrown by hand and glazed twice. Holds 350 ml.", shade="#7a8b99"),
    Thing("Olive Wood Spoon", 9.5, "Kitchen", "Cut from one piece and oiled. 30 cm long.", shade="#8c5a3c"),
    Thing("Enamel Kettle", 48.0, "Kitchen", "For gas, ceramic and induction hobs. Holds 2 litres.", shade="#a33b2e"),
    Thing("Linen Apron", 32.0, "Kitchen", "Washed linen with two deep pockets.", colours=("Navy", "Oatmeal")),
    Thing("Bread Knife", 27.5, "Kitchen", "A serrated blade of 22 cm with a beech handle.", stock=0, shade="#55606b"),
    Thing(
        "Fisherman Jumper",
        89.0,
        "Knitwear",
        "Knitted from British wool with a high collar.",
        colours=("Navy", "Oatmeal"),
        sizes=SIZES,
    ),
    Thing("Ribbed Scarf", 35.0, "Knitwear", "Two metres of merino, ribbed on both sides.", colours=("Navy", "Moss")),
    Thing("Wool Socks", 16.0, "Knitwear", "Thick socks for boots, darned at the heel.", sizes=SIZES, shade="#6b7f4e"),
    Thing("Beeswax Candle", 12.0, "Candles", "Poured in moulds, burns for about 30 hours.", shade="#d9a441"),
    Thing("Pine Candle", 18.0, "Candles", "Smells of resin and rain. Burns for about 45 hours.", shade="#4e6b57"),
    Thing("Brass Candlestick", 24.0, "Candles", "Turned from solid brass, 18 cm high.", shade="#b08d3e"),
)

PAGES = {
    "delivery-returns": (
        "Delivery & returns",
        "We send parcels to the United Kingdom. Standard delivery takes 3 to 5 working days and costs £4.95.",
        "You may return anything within 30 days of delivery, unused and in its box. Write to us and we send a label.",
        "The label is free. Your money is back on the way you paid within 14 days.",
    ),
    "help": (
        "Help",
        "Where is my order? You get a mail with a tracking link as soon as your parcel leaves us.",
        "Can I change my order? Until it is packed. Write or call, and have your order number at hand.",
    ),
    "contact-us": (
        "Contact us",
        'Mail <a href="mailto:hello@harbour-hearth.example">hello@harbour-hearth.example</a>.',
        'Call <a href="tel:+441632960123">01632 960123</a>, Monday to Friday from 9 to 17 h.',
        "Harbour & Hearth Ltd, 4 Quay Street, Whitby YO21 3PU.",
    ),
}
"""Address -> title and paragraphs."""
