"""A shop whose clock a test moves, and a visitor in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx

from cornershop.app import Shop
from cornershop.server import Running, running
from tests.cornershop.visitor import Visitor

TOKEN = "token-of-this-test"


@dataclass
class Moving:
    """`visitor` is whoever buys here."""

    running: Running
    visitor: Visitor

    @property
    def shop(self) -> Shop:
        shop: Shop = self.running.app.state.shop
        return shop

    def days(self, days: float) -> None:
        self.shop.schedule.advance(timedelta(days=days))

    def order(self, delivery: str = "standard") -> str:
        """Buy a mug; the order's number."""
        self.visitor.add()
        self.visitor.to_review(delivery=delivery)
        return str(re.findall(r"CS-\d{5}", self.visitor.place().text)[0])

    def page(self, number: str, email: str = "jo@example.com") -> str:
        """The order's page."""
        return self.visitor.send("/orders/track", {"number": number, "email": email}).text

    def statement(self, email: str = "jo@example.com") -> list[tuple[str, int]]:
        return [(row["kind"], row["amount"]) for row in self.shop.payment.statement(email)]

    def control(self, path: str, body: dict[str, Any]) -> httpx.Response:
        headers = {"Authorization": f"Bearer {TOKEN}"}
        return httpx.post(f"{self.running.url}/__sandbox__/{path}", json=body, headers=headers)


@contextmanager
def moving(**options: Any) -> Iterator[Moving]:
    with (
        running(token=TOKEN, database=":memory:", **options) as shop,
        httpx.Client(base_url=shop.url, follow_redirects=True, timeout=15) as client,
    ):
        yield Moving(shop, Visitor(client))
