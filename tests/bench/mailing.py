"""A shop of its own that sends mail, with a mailbox and a clock for one walk of the benchmark."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cornershop.server import running
from journeys.channels.clock import StoreClock
from journeys.channels.counter import EndpointCounter
from journeys.channels.mailbox import MaildirSource, Outbox, ShopperMailbox, mail_server
from journeys.channels.mailbox.web import MailWeb
from journeys.channels.statement import EndpointStatement
from journeys.evidence.ledger import Ledger
from journeys.model.brief import Endpoint
from journeys.model.contact import Clock
from journeys.shopper.contacts import Contacts

TOKEN = "bench-token-of-the-post"


@contextmanager
def posting_shop(folder: Path, on: tuple[str, ...], near: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The shop's address and that of the mail server it sends to."""
    with mail_server(folder) as smtp, running(flaws=on, near_misses=near, smtp=smtp, token=TOKEN) as shop:
        yield shop.url, smtp


def contacts_at(url: str, smtp: str, folder: Path, address: str, ledger: Ledger) -> Contacts:
    """A mailbox, a clock, a card statement and a carrier's counter; what time it is is written down."""
    host, _, port = smtp.rpartition(":")
    source = MaildirSource(folder, address)
    box = ShopperMailbox(
        source, address, ledger.blob, ledger.mask, outbox=Outbox(host, int(port)), web=MailWeb("Journeys")
    )
    doors = {door: Endpoint(f"{url}/__sandbox__/{door}", TOKEN) for door in ("clock", "statement", "counter")}
    clock = StoreClock(doors["clock"])
    ledger.record(Clock(clock.now().isoformat(), reason="the journey begins"))
    statement, counter = EndpointStatement(doors["statement"], address), EndpointCounter(doors["counter"])
    return Contacts(mailbox=box, clock=clock, statement=statement, counter=counter)
