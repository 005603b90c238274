"""A shop whose processes a test breaks, with a visitor, its books and its mail."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx
from sqlalchemy import select

from cornershop.app import Shop
from cornershop.server import Running, running
from cornershop.storage.tables import OrderRow
from cornershop.troubles import Trouble
from tests.cornershop.visitor import Visitor


@dataclass
class Broken:
    """One running shop with patience of a moment."""

    running: Running
    visitor: Visitor

    @property
    def shop(self) -> Shop:
        made: Shop = self.running.app.state.shop
        return made

    def arm(self, dependency: str, kind: str, **more: Any) -> Trouble:
        return self.shop.troubles.arm(dependency, kind, **more)

    def mend(self) -> None:
        self.shop.troubles.lift_all()

    def wait(self, **by: float) -> None:
        self.shop.schedule.advance(timedelta(**by))

    @property
    def payments(self) -> list[dict[str, Any]]:
        return self.shop.payment.books("jo@example.com")

    @property
    def orders(self) -> list[OrderRow]:
        with self.shop.database.session() as db:
            return list(db.scalars(select(OrderRow).where(OrderRow.email == "jo@example.com")))


@contextmanager
def broken(smtp: str = "") -> Iterator[Broken]:
    with (
        running(timeout=0.4, database=":memory:", smtp=smtp) as shop,
        httpx.Client(base_url=shop.url, follow_redirects=True, timeout=15) as client,
    ):
        yield Broken(shop, Visitor(client))
