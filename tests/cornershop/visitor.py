"""A visitor over plain HTTP: reads pages, sends forms with their token."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

import httpx

ADDRESS = {
    "email": "jo@example.com",
    "name": "Jo Park",
    "line1": "1 Mill Lane",
    "town": "York",
    "postcode": "YO1 7HB",
    "country": "GB",
    "phone": "",
}
CARD = {"number": "4242 4242 4242 4242", "expiry": "12/39", "code": "123", "billing_same": "yes"}


@dataclass
class Visitor:
    client: httpx.Client

    def get(self, path: str) -> httpx.Response:
        return self.client.get(path)

    def send(self, path: str, fields: dict[str, str] | None = None, *, quick: bool = False) -> httpx.Response:
        token = re.search(r'name="csrf" value="([^"]+)"', self.client.get("/help/contact").text)
        assert token
        headers = {"X-Requested-With": "fetch"} if quick else {}
        return self.client.post(path, data={"csrf": token[1], **(fields or {})}, headers=headers)

    def add(self, slug: str = "harbour-mug", quantity: int = 1, **options: str) -> httpx.Response:
        chosen = {f"option.{name}": value for name, value in options.items()}
        return self.send(f"/basket/add/{slug}", {"quantity": str(quantity), **chosen})

    def code(self, code: str) -> str:
        return self.send("/basket/code", {"code": code}).text

    def to_payment(self, delivery: str = "standard", email: str = "jo@example.com") -> httpx.Response:
        self.send("/checkout/address", ADDRESS | {"email": email})
        return self.send("/checkout/delivery", {"delivery": delivery})

    def to_review(self, number: str = CARD["number"], **more: str) -> httpx.Response:
        self.to_payment(**more)
        return self.send("/checkout/payment", CARD | {"number": number})

    def place(self) -> httpx.Response:
        attempt = re.search(r'name="attempt" value="([^"]+)"', self.get("/checkout/review").text)
        assert attempt
        return self.send("/checkout/place", {"attempt": attempt[1]})


def money(html: str) -> dict[str, str]:
    """The money summary of a page: label -> amount."""
    return {unescape(k): unescape(v) for k, v in re.findall(r"<dt>([^<]+)</dt><dd>([^<]+)</dd>", html)}


def errors(html: str) -> list[str]:
    """The messages beside fields."""
    return [unescape(text) for text in re.findall(r'<span class="error"[^>]*>([^<]+)</span>', html)]
