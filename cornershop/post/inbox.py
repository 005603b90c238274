"""Mail the shop receives: a mail server of its own, on this machine only. What customers write becomes a ticket.

Takes mail for the shop's own addresses, except the one nobody reads. Automatic mails and its own are dropped, so that
two machines do not write to each other for ever.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from typing import TYPE_CHECKING, Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope
from sqlalchemy import select
from sqlalchemy.orm import Session

from cornershop.flaws.record import Flaws
from cornershop.people import tickets
from cornershop.post.letter import DOMAIN, MARKETING, NO_REPLY
from cornershop.storage.tables import SubscriberRow
from cornershop.trade import bot

if TYPE_CHECKING:
    from cornershop.app import Shop

START_SECONDS = 15.0
MOST_BYTES = 1_000_000
MOST_WORDS = 2000
OWN = (DOMAIN, MARKETING.domain)
LEAVE = f"leave@{DOMAIN}"
NOBODY = NO_REPLY.addr_spec
PREFIX = "M"
QUOTED = re.compile(r"^\s*>|^\s*On .{0,120} wrote:\s*$")


@dataclass(frozen=True)
class Letterbox:
    """What taking a ticket needs, for one mail."""

    shop: Shop
    db: Session
    flaws: Flaws


class Inbox:
    """Takes mail for one shop; the methods are aiosmtpd's."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: Any, _session: Any, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Only the shop's own addresses, and not the one nobody reads."""
        if address.rpartition("@")[2].lower() not in OWN:
            return "550 5.1.2 This is not our domain"
        if address.lower() == NOBODY:
            return "550 5.1.1 Nobody reads this address"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """Read it in a thread: the database is not the loop's."""
        data = envelope.content if isinstance(envelope.content, bytes) else b""
        recipients = [address.lower() for address in envelope.rcpt_tos]
        try:
            await asyncio.get_running_loop().run_in_executor(None, receive, self._shop, data, recipients)
        except Exception:
            logging.getLogger("cornershop").exception("a mail could not be read")
            return "451 4.3.0 Please try again"
        return "250 OK"


@contextmanager
def inbox(shop: Shop, host: str) -> Iterator[str]:
    """The shop's mail server on a free port; gives its `host:port`."""
    controller = _Server(Inbox(shop), hostname=host, port=0, ready_timeout=START_SECONDS, data_size_limit=MOST_BYTES)
    controller.start()
    try:
        yield f"{host}:{controller.port}"
    finally:
        controller.stop(no_assert=True)


class _Server(Controller):
    """Knows which port it was given."""

    def _trigger_server(self) -> None:
        """Once it listens the free port is known."""
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call] # the library has no types here


def receive(shop: Shop, data: bytes, recipients: list[str]) -> str:
    """Read one mail; the reference of its ticket, "" where it makes none."""
    mail = message_from_bytes(data, policy=policy.default)
    name, sender = parseaddr(str(mail.get("From", "")))
    if not sender or _automatic(mail) or sender.rpartition("@")[2].lower() in OWN:
        return ""
    shop.schedule.catch_up()
    with shop.database.session() as db:
        host = Letterbox(shop, db, Flaws(frozenset(shop.settings.flaws), frozenset(shop.settings.near_misses)))
        if LEAVE in recipients:
            _leave(host, sender)
            return ""
        words = own_words(mail)
        number = bot.noted(f"{mail.get('Subject', '')} {words}").get("number", "")
        return tickets.take(host, PREFIX, name or sender, sender.lower(), words, number)


def own_words(mail: EmailMessage) -> str:
    """What the customer wrote himself, without what he quotes."""
    part = mail.get_body(("plain", "html"))
    text = str(part.get_content()) if part else ""
    if part and part.get_content_subtype() == "html":
        text = re.sub(r"<[^>]+>", " ", text)
    kept = [line for line in text.splitlines() if not QUOTED.search(line)]
    return " ".join("\n".join(kept).split())[:MOST_WORDS]


def _automatic(mail: EmailMessage) -> bool:
    """Whether a machine sent it (RFC 3834)."""
    kind = str(mail.get("Auto-Submitted", "no")).strip().lower()
    return kind != "no" or str(mail.get("Precedence", "")).lower() in ("bulk", "list", "junk")


def _leave(host: Letterbox, sender: str) -> None:
    reader = host.db.scalar(select(SubscriberRow).where(SubscriberRow.email == sender.lower()))
    if reader and not reader.left:
        reader.left = host.shop.now().isoformat()
