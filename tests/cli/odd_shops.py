"""Shops that try a guest's manners: odd last buttons, one-page checkouts, closed doors. They count what they get."""

from __future__ import annotations

import html
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs

FIELDS = ("E-mail", "Full name", "Street and number", "Postcode", "City")


@dataclass
class OddShop:
    """A shop of one mug. `last` is what its only checkout button says, `kind` how that button is made.

    `kind`: button, input (a submit input), script (no form, a fetch), link (a plain GET that orders), enter (the promo
    field is inside the order's form), confirm (asks "Place your order?" in a browser dialog), title (an icon that is
    called so only in its title), login (nobody buys without an account).
    """

    last: str = "Finish"
    kind: str = "button"
    orders: int = 0
    messages: int = 0
    accounts: int = 0
    agents: set[str] = field(default_factory=set)

    def answer(self, method: str, path: str, body: str, agent: str) -> tuple[int, str]:
        self.agents.add(agent)
        route = path.partition("?")[0]
        form = {key: value[0] for key, value in parse_qs(body).items()}
        if route in {"/done", "/message", "/account"} and (method == "POST" or self.kind == "link"):
            self._count(route)
            return 200, page("Thank you for your order" if route == "/done" else "Thank you", "<p>Number M-1.</p>")
        pages = {
            "/": self.front,
            "/mug": self.mug,
            "/basket": self.basket,
            "/checkout": self.checkout,
            "/contact": self.contact,
        }
        if route not in pages:
            return 404, page("Not found", "")
        return 200, pages[route](bool(form))

    def _count(self, route: str) -> None:
        self.orders += route == "/done"
        self.messages += route == "/message"
        self.accounts += route == "/account"

    def front(self, _: bool) -> str:
        return page(
            "Mugs", '<ul><li><a href="/mug">Blue mug</a> £5.00</li><li><a href="/mug">Red mug</a> £6.00</li></ul>'
        )

    def mug(self, _: bool) -> str:
        return page(
            "Blue mug",
            '<p>£5.00</p><form method="post" action="/basket"><button name="n" value="1">Add to basket</button></form>',
        )

    def basket(self, _: bool) -> str:
        lines = "<table><tr><th>Item</th><th>Quantity</th><th>Price</th></tr><tr><td>Blue mug</td><td>1</td><td>£5.00</td></tr></table>"
        return page("Your basket", f'{lines}<p>Total: £5.00</p><a href="/checkout">Checkout</a>')

    def contact(self, _: bool) -> str:
        form = '<label>E-mail <input name="mail" type="email"></label><label>Your message <textarea name="text"></textarea></label>'
        return page("Contact us", f'<form method="post" action="/message">{form}<button>Go</button></form>')

    def checkout(self, _: bool) -> str:
        if self.kind == "login":
            form = '<label>E-mail <input name="e"></label><label>Password <input type="password" name="p"></label>'
            return page(
                "Sign in",
                f'<form method="post" action="/x">{form}<button>Sign in</button></form><form method="post" action="/account"><button>Create an account</button></form>',
            )
        fields = "".join(f'<p><label>{name} <input name="f{n}" required></label></p>' for n, name in enumerate(FIELDS))
        code = '<p><label>Promo code <input name="code"></label></p>' if self.kind == "enter" else ""
        pays = '<fieldset><legend>Payment</legend><label><input type="radio" name="pay" checked> Invoice</label></fieldset>'
        ask = "onsubmit=\"return confirm('Place your order?')\"" if self.kind == "confirm" else ""
        target = "" if self.kind in {"script", "link"} else 'action="/done"'
        return page(
            "Checkout",
            f'<form method="post" {target} {ask}>{fields}{code}{pays}<p>Total: £5.00</p>{self._button()}</form>',
        )

    def _button(self) -> str:
        said = html.escape(self.last)
        return {
            "input": f'<input type="submit" value="{said}">',
            "link": f'<a href="/done">{said}</a>',
            "script": f"""<button type="button" onclick="fetch('/done', {{method: 'POST'}})">{said}</button>""",
            "title": f'<button title="{said}"><svg width="30" height="30"></svg></button>',
        }.get(self.kind, f"<button>{said}</button>")


def page(title: str, main: str) -> str:
    return f"""<!doctype html><html lang="en"><head><title>{title}</title><meta name="viewport" content="width=device-width">
</head><body><header><a href="/">Mugs</a> <a href="/basket">Basket</a> <a href="https://elsewhere.example/help">Help</a></header>
<main><h1>{title}</h1>{main}</main><footer><a href="/contact">Contact</a></footer></body></html>"""


class ClosedDoor:
    """A site nobody can shop at. `kind`: loop, error, forbidden, captcha, blog, missing, endless, popups."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def answer(self, _method: str, path: str, _body: str, _agent: str) -> tuple[int, str]:
        bodies = {
            "error": (500, "<h1>Something went wrong</h1>"),
            "forbidden": (403, "<h1>Forbidden</h1>"),
            "captcha": (200, "<title>Just a moment</title><h1>Verify you are human</h1><input type='checkbox'>"),
            "blog": (
                200,
                "<title>Moss</title><h1>On moss</h1><p>Moss is green.</p><a href='/more'>More about moss</a>",
            ),
            "missing": (404, "<h1>Not found</h1>"),
            "loop": (302, ""),
            "popups": (200, page("Mugs", OddShop().front(False) + POPUPS)),
        }
        return bodies[self.kind]


POPUPS = "<script>alert('Welcome!');confirm('Newsletter?');prompt('Your name?');open('/pop');addEventListener('click',()=>open('/pop'));</script>"


@contextmanager
def standing(shop: OddShop | ClosedDoor) -> Iterator[str]:
    """The address of a shop while it stands."""

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            if isinstance(shop, ClosedDoor) and shop.kind == "endless":
                return self._go_on_for_ever()
            status, text = shop.answer(self.command, self.path, body, self.headers.get("User-Agent", ""))
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            if status == 302:
                self.send_header("Location", "/")
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())
            return None

        def _go_on_for_ever(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            until = time.monotonic() + 120
            while time.monotonic() < until:
                try:
                    self.wfile.write(b"<p>More and more and more.</p>" * 50)
                except OSError:
                    return
                time.sleep(0.05)

        do_GET = do_POST = _answer  # noqa: N815 - http.server calls these names

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
