"""A shop with a mail server, and what it sent."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from cornershop.app import Shop
from cornershop.server import Running, running
from journeys.channels.mailbox import MaildirSource, mail_server
from journeys.channels.mailbox.mime import Letter, read_mail
from tests.cornershop.visitor import Visitor

JO = "jo@example.com"


@dataclass
class Post:
    """A visitor of a shop of his own, and his mail."""

    running: Running
    visitor: Visitor
    source: MaildirSource

    @property
    def shop(self) -> Shop:
        shop: Shop = self.running.app.state.shop
        return shop

    def mails(self) -> list[Letter]:
        """What came since it was asked for last."""
        return [read_mail(raw.data) for raw in self.source.fresh()]

    def wait(self, **time: float) -> list[Letter]:
        """What comes while time passes."""
        self.shop.schedule.advance(timedelta(**time))
        return self.mails()

    def order(self) -> list[Letter]:
        """What is sent for an order."""
        self.visitor.add()
        self.visitor.to_review()
        self.visitor.place()
        return self.mails()

    def subscribe(self) -> list[Letter]:
        """What is sent for asking for the letter."""
        self.visitor.send("/newsletter", {"email": JO})
        return self.mails()


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Callable[..., Post]]:
    """Opens a shop with flaws or near misses on."""
    with ExitStack() as stack:

        def opened(on: str = "", near: str = "") -> Post:
            folder = tmp_path / secrets.token_hex(4)
            where = stack.enter_context(mail_server(folder))
            flaws = tuple(filter(None, on.split(",")))
            misses = tuple(filter(None, near.split(",")))
            shop = stack.enter_context(running(smtp=where, flaws=flaws, near_misses=misses, database=":memory:"))
            client = stack.enter_context(httpx.Client(base_url=shop.url, follow_redirects=True, timeout=15))
            return Post(shop, Visitor(client), MaildirSource(folder, JO))

        yield opened
