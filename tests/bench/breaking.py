"""Walks of the benchmark in which something of the shop's breaks: switches, books, and a line that can be cut."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

from journeys.channels.books import EndpointBooks
from journeys.evidence.ledger import Ledger
from journeys.faults.board import FaultBoard
from journeys.model.brief import Brief, Endpoint, FaultAccess
from journeys.run.faulting import board_of
from journeys.run.plan import Plan
from journeys.shopper.contacts import Contacts
from tests.bench.mailing import TOKEN


def breakable(
    brief: Brief, contacts: Contacts, ledger: Ledger, page: object, email: str
) -> tuple[Contacts, FaultBoard]:
    """The contacts of a walk with faults and books, and the board that must lift them."""
    doors = f"{brief.url}/__sandbox__"
    switches = FaultAccess(f"{doors}/faults/arm", f"{doors}/faults/disarm", f"{doors}/faults/felt", TOKEN)
    plan = Plan("bench", str(ledger.folder.parent), brief.url, token=TOKEN)
    board = board_of(replace(brief, faults=switches), ledger, SimpleNamespace(page=page), plan)
    books = EndpointBooks(Endpoint(f"{doors}/books", TOKEN), email, ours=True)
    return replace(contacts, faults=board, books=books), board
