from __future__ import annotations

import pytest

from journeys.model.fact import STAGES
from journeys.model.outline import Field, Outline, PageState
from journeys.wayfinding import language_of, parse_snapshot, stage_of
from journeys.wayfinding.stages import is_order
from tests.wayfinding.catalogue import expected, names, recorded
from tests.wayfinding.small import page


@pytest.mark.parametrize("name", names())
def test_pages_are_told_apart_by_what_is_on_them(name: str) -> None:
    assert stage_of(recorded(name)) == expected(name).stage
    assert expected(name).stage in STAGES


@pytest.mark.parametrize("name", names())
def test_the_language_is_recognised(name: str) -> None:
    assert language_of(recorded(name).outline) == expected(name).language


def test_a_page_that_tells_nothing_is_other() -> None:
    assert stage_of(PageState(Outline("https://x/account-nothing", "", "en", ()))) == "other"


def test_a_basket_that_promises_thanks_is_no_confirmation() -> None:
    text = """
- main:
  - heading "Review your order" [level=1]
  - paragraph: Thank you for your order
  - button "Place order" [ref=e1]
"""
    outline = parse_snapshot(text, url="", title="", language="en", width=1280, height=800)
    assert stage_of(PageState(outline)) == "review"


def test_a_form_that_says_where_the_confirmation_will_go_confirms_nothing() -> None:
    text = """
- main:
  - heading "Contact details" [level=1]
  - text: We send your order confirmation here.
  - textbox "E-mail address" [ref=e1]: ada@example.com
  - button "Continue to address" [ref=e2]
"""
    outline = parse_snapshot(text, url="https://x/step", title="", language="en", width=390, height=844)
    fields = (Field("", "E-mail address", type="email", filled=True, ref="e1"),)
    assert stage_of(PageState(outline, fields)) == "contact"


PROSE = """
- main:
  - heading "Delivery & returns" [level=1]
  - paragraph: Standard delivery takes 3 to 5 working days. Send things back within 30 days.
{more}
"""


@pytest.mark.parametrize(
    ("more", "stage"),
    [("", "returns"), ('  - radio "Standard delivery £4.95" [ref=e1]\n  - button "Continue" [ref=e2]', "delivery")],
)
def test_a_page_with_nothing_to_choose_is_no_step_of_a_checkout(more: str, stage: str) -> None:
    text = PROSE.replace("{more}", more)
    outline = parse_snapshot(text, url="https://x/info", title="", language="en", width=1280, height=800)
    assert stage_of(PageState(outline)) == stage


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Order 20417", True),
        ("Ihre Bestellung B-118", True),
        ("Commande n° C-55", True),
        ("Order #A-1042 details", True),
        ("Order 2 mugs, save 10", False),
        ("Order", False),
        ("Billing address", False),
    ],
)
def test_an_order_by_its_heading(words: str, told: bool) -> None:
    assert is_order(words) is told


HIT = """
- banner:
  - searchbox "Search" [ref=e1]: Brass candlestick
- main:
  - heading "{heading}" [level=1]
  - generic:
    - link "Brass candlestick" [ref=e2]
    - text: £24.00
    - button "Add to cart" [ref=e3]
"""


@pytest.mark.parametrize(
    ("heading", "stage"), [("1 result for Brass candlestick", "list"), ("Brass candlestick", "product")]
)
def test_one_hit_that_can_be_bought_at_once_is_a_list(heading: str, stage: str) -> None:
    told = {"e2": {"href": "/candles/brass-candlestick"}}
    outline = parse_snapshot(
        HIT.format(heading=heading),
        url="https://x/find",
        title="",
        language="en",
        width=390,
        height=800,
        attributes=told,
    )
    found = Field(key="", label="Search", type="search", value="Brass candlestick", filled=True, ref="e1")
    assert stage_of(PageState(outline, (found,))) == stage


@pytest.mark.parametrize(("count", "stage"), [(3, "list"), (2, "other")])
def test_several_products_to_open_are_a_list_though_nothing_says_so(count: int, stage: str) -> None:
    tiles = [f'  - link "Jug {n}" [ref=e{n}]:\n    - text: £{n}4.00\n' for n in range(1, count + 1)]
    told = {f"e{n}": {"href": f"/jug-{n}"} for n in range(1, count + 1)}
    text = '- main:\n  - heading "Earthenware" [level=1]\n' + "".join(tiles)
    outline = parse_snapshot(
        text, url="https://x/earth", title="", language="en", width=390, height=800, attributes=told
    )
    assert stage_of(PageState(outline)) == stage


ASKS_FOR_A_NUMBER = """
- main:
  - heading "{heading}" [level=1]
  - textbox "{field}" [ref=e1]
  - textbox "{mail}" [ref=e2]
  - button "{button}" [ref=e3]
"""


@pytest.mark.parametrize(
    ("language", "title", "heading", "field", "mail", "button", "stage"),
    [
        (
            "en",
            "Returns · Pots & Pans",
            "Return something",
            "Order number",
            "E-mail address",
            "Start a return",
            "returns",
        ),
        ("en", "Track · Pots & Pans", "Track your order", "Order number", "E-mail address", "Find order", "tracking"),
        ("en", "Orders and returns", "Find your order", "Order ID", "Email", "Continue", "tracking"),
        (
            "de",
            "Retoure · Töpferei",
            "Etwas zurückgeben",
            "Bestellnummer",
            "E-Mail-Adresse",
            "Retoure starten",
            "returns",
        ),
        (
            "de",
            "Sendung verfolgen",
            "Wo ist meine Bestellung?",
            "Bestellnummer",
            "E-Mail-Adresse",
            "Suchen",
            "tracking",
        ),
    ],
)
def test_a_form_that_asks_for_an_order_says_what_for(
    language: str, title: str, heading: str, field: str, mail: str, button: str, stage: str
) -> None:
    text = ASKS_FOR_A_NUMBER.format(heading=heading, field=field, mail=mail, button=button)
    url = "https://x/returns/new" if stage == "returns" else "https://x/page"
    outline = parse_snapshot(text, url=url, title=title, language=language, width=390, height=844)
    fields = (Field("", field, type="text", ref="e1"), Field("", mail, type="email", ref="e2"))
    assert stage_of(PageState(outline, fields)) == stage


PANIER = """
- generic:
  - generic:
    - button "Panier (0)" [ref=e1] [box=280,10,90,46]
  - main:
    - heading "{heading}" [level=1] [box=14,70,360,40]
    - paragraph [ref=e2] [box=14,120,360,30]: 59,00 €
    - {way} [ref=e3] [box=14,160,180,46]
"""


@pytest.mark.parametrize(
    ("heading", "way", "stage"),
    [
        ("Couteau à pain", 'button "Ajouter au panier"', "product"),
        ("Forgés à Thiers", 'link "Couteau à pain"', "other"),
    ],
)
def test_what_opens_the_basket_puts_nothing_into_it(heading: str, way: str, stage: str) -> None:
    text = PANIER.format(heading=heading, way=way)
    outline = parse_snapshot(
        text, url="https://x/office", title="", language="fr", width=390, height=800, attributes={}
    )
    assert stage_of(PageState(outline)) == stage


@pytest.mark.parametrize(
    ("inside", "stage"),
    [
        ('  - link "Check out" [ref=e5]\n', "basket"),
        ('  - button "Place order" [ref=e5]\n', "review"),
        ('  - button "Add to basket" [ref=e5]\n', "product"),
    ],
)
def test_a_dialog_on_top_is_what_its_one_sure_control_makes_it(inside: str, stage: str) -> None:
    behind = '- main:\n  - heading "Trail mug" [level=1]\n  - text: £24.00\n'
    over = f'- dialog "Trail mug" [box=10,10,300,300]:\n  - heading "So far" [level=2]\n  - text: £24.00\n{inside}'
    assert stage_of(page(behind + over)) == stage


@pytest.mark.parametrize("number", ["", "LF-771204 ", "no. 4711 ", "#10042 "])
def test_an_order_number_does_not_hide_what_a_confirmation_says(number: str) -> None:
    text = f'- main:\n  - heading "Thanks, Anna!" [level=1]\n  - paragraph: "Your order {number}has been placed."\n'
    assert stage_of(page(text)) == "confirmation"


BESIDE = """
- main:
  - heading "{heading}" [level=1]
  - text: {own}
  - button "Add to cart" [ref=e1]
  - list:
{others}
"""
OTHER = """    - listitem:
      - link "{name}" [ref=e{n}0]
      - text: £7.00
      - button "Add to cart" [ref=e{n}1]
"""


def beside(*, heading: str = "Oak stool", own: str = "£85.00") -> str:
    others = "".join(OTHER.format(name=name, n=n) for n, name in enumerate(("Tin cup", "Wool rug", "Lamp"), start=2))
    return BESIDE.format(heading=heading, own=own, others=others.rstrip())


def test_a_product_beside_others_that_can_be_bought_at_once_is_a_product() -> None:
    assert stage_of(page(beside())) == "product"


def test_a_button_without_a_price_above_it_makes_no_product_of_a_list() -> None:
    assert stage_of(page(beside(heading="All for the house", own="Everything at once"))) == "list"


def test_a_list_whose_first_product_has_no_name_is_a_list() -> None:
    lines = beside(own="Everything for the house").splitlines()
    nameless = [line for line in lines if "e1]" not in line]
    at = next(index for index, line in enumerate(nameless) if "- list:" in line) + 1
    first = ["    - listitem:", "      - text: £9.00", '      - button "Add to cart" [ref=e1]']
    assert stage_of(page("\n".join([*nameless[:at], *first, *nameless[at:]]))) == "list"
