"""A whole shopper on the wire: persona, memory, a notebook that keeps facts; no browser, no ledger, no test runner.

This is the door for load: whoever opens it does actions with `shopper.does(...)`, as steps do.
"""

from __future__ import annotations

import time
from collections import Counter
from datetime import date

from journeys.channels.wire import Client, open_wire
from journeys.model.brief import Brief
from journeys.model.event import Attempt, Body, Note
from journeys.model.fact import Fact
from journeys.model.outline import PageState
from journeys.model.persona import Persona
from journeys.shopper.contacts import Contacts
from journeys.shopper.personas import persona
from journeys.shopper.protocols import Notebook
from journeys.shopper.shopper import Shopper


class FactBook:
    """A notebook that keeps what a load test asks about, and counts the rest; nothing is written to disk.

    `facts` is the fact ledger of the walk, `attempts` what was tried and what came of it, `notes` what the robot wants
    remembered, `counts` how many records of each kind there were.
    """

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.attempts: list[Attempt] = []
        self.notes: list[Note] = []
        self.counts: Counter[str] = Counter()
        self._began = time.monotonic()
        self._seq = -1

    @property
    def now(self) -> float:
        """Seconds since the walk began."""
        return time.monotonic() - self._began

    def record(self, body: Body) -> int:
        """Count one record, and keep it where somebody will ask; returns its number."""
        self._seq += 1
        self.counts[type(body).__name__] += 1
        if isinstance(body, Attempt):
            self.attempts.append(body)
        elif isinstance(body, Note):
            self.notes.append(body)
        return self._seq

    def fact(self, fact: Fact, source: int = -1) -> int:  # noqa: ARG002 - a protocol's name
        """Keep a fact; returns its number."""
        self._seq += 1
        self.facts.append(fact)
        return self._seq

    def blob(self, data: bytes, suffix: str) -> str:  # noqa: ARG002 - a protocol's names
        """Nothing is kept."""
        return ""

    def bytes_of(self, name: str) -> bytes:  # noqa: ARG002 - a protocol's name
        """Nothing was kept."""
        return b""

    def page(self, state: PageState) -> str:
        """No page is kept; the name only tells one page from the next."""
        return f"{id(state):x}"


def wire_shopper(
    brief: Brief,
    *,
    name: str = "wire shopper",
    seed: int = 1,
    run: str = "",
    customer: Persona | None = None,
    client: Client | None = None,
    notebook: Notebook | None = None,
    contacts: Contacts | None = None,
    today: date | None = None,
) -> Shopper:
    """A shopper at the store of `brief`, ready to do actions; nothing is fetched yet.

    `name`, `seed` and `run` make the persona (or `customer` is one), `client` sends the requests (see
    channels.wire.Client), `notebook` is a FactBook where none is given. Close `shopper.page` when the walk is over.
    """
    who = customer or persona(name, brief.locale, seed, run=run, card_number=brief.card_number)
    page = open_wire(brief.url, client, locale=brief.locale, hosts=brief.hosts)
    book = notebook or FactBook()
    return Shopper(who, brief, page, book, contacts=contacts, today=today)
