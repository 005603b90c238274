"""A small English shop without JavaScript: a page per stage, form posts, redirects, a login with a guest choice."""

from __future__ import annotations

import html
from urllib.parse import parse_qs, urlsplit

GOODS = {"oak-chair": ("Oak chair", 8900), "pine-stool": ("Pine stool", 3450), "oak-table": ("Oak table", 24000)}
DELIVERY = {"std": ("Standard, 3 to 5 working days", 490), "exp": ("Express, next day", 990)}


def money(minor: int) -> str:
    return f"£{minor // 100}.{minor % 100:02d}"


def page(title: str, main: str, basket: dict[str, int]) -> str:
    count = sum(basket.values())
    return f"""<!doctype html><html lang="en"><head><title>{title} – Timber &amp; Co</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body>
<header><a href="/">Timber &amp; Co</a>
<form action="/find" role="search"><label>Search <input type="search" name="q"></label><button>Go</button></form>
<a href="/cart">Cart ({count})</a></header>
<main><h1>{title}</h1>{main}</main>
<footer><a href="/help">Help</a> <a href="/returns">Returns</a> <a href="/orders">Track your order</a></footer>
</body></html>"""


class PlainShop:
    """State of one shop; `handle` answers a request with (status, location or "", body)."""

    def __init__(self) -> None:
        self.basket: dict[str, int] = {}
        self.data: dict[str, str] = {}
        self.orders = 0

    def handle(self, method: str, target: str, body: str) -> tuple[int, str, str]:
        url = urlsplit(target)
        form = {k: v[0] for k, v in parse_qs(body or url.query).items()}
        name = (method.lower() + url.path.replace("/", "_")).rstrip("_")
        if name.startswith("get_p_"):
            return self.product(url.path.split("/")[2])
        answer = getattr(self, name, None)
        return answer(form) if answer else (404, "", page("Page not found", "", self.basket))

    def _page(self, title: str, main: str, status: int = 200) -> tuple[int, str, str]:
        return status, "", page(title, main, self.basket)

    def _tiles(self, keys: list[str]) -> str:
        return "".join(f'<li><a href="/p/{k}">{GOODS[k][0]}</a> <span>{money(GOODS[k][1])}</span></li>' for k in keys)

    def get(self, form: dict[str, str]) -> tuple[int, str, str]:
        return self._page("Furniture made to last", f"<ul>{self._tiles(list(GOODS))}</ul>")

    def get_find(self, form: dict[str, str]) -> tuple[int, str, str]:
        words = form.get("q", "").casefold()
        hits = [k for k, (name, _) in GOODS.items() if words in name.casefold() or words.split()[0] in name.casefold()]
        return self._page(f"Results for “{html.escape(form.get('q', ''))}”", f"<ul>{self._tiles(hits)}</ul>")

    def product(self, key: str) -> tuple[int, str, str]:
        name, price = GOODS[key]
        return self._page(
            name,
            f'<p>{money(price)}</p><p>In stock</p><form method="post" action="/cart"><input type="hidden" name="key" '
            f'value="{key}"><label>Quantity <input name="n" type="number" value="1"></label>'
            "<button>Add to cart</button></form>",
        )

    def post_cart(self, form: dict[str, str]) -> tuple[int, str, str]:
        self.basket[form["key"]] = self.basket.get(form["key"], 0) + int(form.get("n", "1"))
        return 303, "/cart", ""

    def _sum(self) -> int:
        return sum(GOODS[k][1] * n for k, n in self.basket.items())

    def _lines(self) -> str:
        rows = "".join(
            f"<tr><td>{GOODS[k][0]}</td><td>{n}</td><td>{money(GOODS[k][1])}</td><td>{money(GOODS[k][1] * n)}</td></tr>"
            for k, n in self.basket.items()
        )
        return f"<table><tr><th>Item</th><th>Quantity</th><th>Price</th><th>Total</th></tr>{rows}</table>"

    def get_cart(self, form: dict[str, str]) -> tuple[int, str, str]:
        if not self.basket:
            return self._page("Your cart", "<p>Your cart is empty.</p>")
        return self._page(
            "Your cart", f'{self._lines()}<p>Total: {money(self._sum())}</p><a href="/checkout">Proceed to checkout</a>'
        )

    def get_checkout(self, form: dict[str, str]) -> tuple[int, str, str]:
        return self._page(
            "Sign in or check out",
            '<section><h2>Returning customer</h2><form method="post" action="/login">'
            '<label>Email <input name="email"></label>'
            '<label>Password <input type="password" name="pw"></label><button>Sign in</button></form></section>'
            '<section><h2>New here?</h2><a href="/checkout/address">Continue as guest</a></section>',
        )

    def _input(self, name: str, label: str, kind: str = "text") -> str:
        value = html.escape(self.data.get(name, ""))
        box = f'<input id="{name}" name="{name}" type="{kind}" value="{value}" required>'
        return f'<p><label for="{name}">{label}</label>{box}</p>'

    def get_checkout_address(self, form: dict[str, str], error: str = "") -> tuple[int, str, str]:
        fields = "".join(
            self._input(n, label)
            for n, label in (
                ("email", "Email address"),
                ("name", "Full name"),
                ("line1", "Address"),
                ("town", "Town or city"),
            )
        )
        countries = "".join(f"<option>{c}</option>" for c in ("Austria", "France", "Germany", "United Kingdom"))
        alert = f'<p role="alert">{error}</p>' if error else ""
        return self._page(
            "Where should we send it?",
            f'{alert}<form method="post" action="/checkout/address" novalidate>{fields}{self._input("zip", "Postcode")}'
            f'<p><label for="c">Country</label><select id="c" name="c">{countries}</select></p>'
            '<p><label><input type="checkbox" name="news"> Send me the newsletter</label></p>'
            "<button>Continue</button></form>",
        )

    def post_checkout_address(self, form: dict[str, str]) -> tuple[int, str, str]:
        self.data.update(form)
        if len(form.get("zip", "")) < 5:
            return self.get_checkout_address(form, "Error: enter a full postcode, like M1 4BT")
        return 303, "/checkout/delivery", ""

    def get_checkout_delivery(self, form: dict[str, str]) -> tuple[int, str, str]:
        radios = "".join(
            f'<p><label><input type="radio" name="d" value="{k}"> {name} – {money(fee)}</label></p>'
            for k, (name, fee) in DELIVERY.items()
        )
        return self._page(
            "Delivery",
            f'<form method="post" action="/checkout/delivery">{radios}<button>Continue to payment</button></form>',
        )

    def post_checkout_delivery(self, form: dict[str, str]) -> tuple[int, str, str]:
        if "d" not in form:
            return 303, "/checkout/delivery", ""
        self.data["d"] = form["d"]
        return 303, "/checkout/payment", ""

    def get_checkout_payment(self, form: dict[str, str]) -> tuple[int, str, str]:
        fields = (
            self._input("cc", "Card number")
            + self._input("exp", "Expiry date (MM/YY)")
            + self._input("cvc", "Security code")
            + self._input("holder", "Name on card")
        )
        return self._page(
            "Payment", f'<form method="post" action="/checkout/payment">{fields}<button>Review order</button></form>'
        )

    def post_checkout_payment(self, form: dict[str, str]) -> tuple[int, str, str]:
        ok = len(form.get("cc", "")) == 16 and form.get("exp") and form.get("cvc")
        return 303, "/checkout/review" if ok else "/checkout/payment", ""

    def get_checkout_review(self, form: dict[str, str]) -> tuple[int, str, str]:
        _, fee = DELIVERY[self.data["d"]]
        return self._page(
            "Review your order",
            f"{self._lines()}<p>Subtotal: {money(self._sum())}</p><p>Delivery: {money(fee)}</p>"
            f'<p>Total: {money(self._sum() + fee)}</p><form method="post" action="/checkout/review">'
            '<p><label><input type="checkbox" name="terms" required> I accept the terms and conditions</label></p>'
            "<button>Place order</button></form>",
        )

    def post_checkout_review(self, form: dict[str, str]) -> tuple[int, str, str]:
        if "terms" not in form:
            return 303, "/checkout/review", ""
        self.orders += 1
        self.basket = {}
        return 303, "/checkout/thanks", ""

    def get_checkout_thanks(self, form: dict[str, str]) -> tuple[int, str, str]:
        return self._page(
            "Thank you for your order", f"<p>Your order number is TC-{7000 + self.orders}.</p><p>We e-mail you.</p>"
        )
