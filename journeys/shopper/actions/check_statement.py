"""CheckStatement: see on the card statement what was taken and what came back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.contact import StatementRead
from journeys.shopper.errors import NotOffered
from journeys.shopper.orders import wanted_order

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class CheckStatement:
    """Read the statement's entries of an order. `role` is an order of the brief; "" the one of this walk."""

    role: str = ""

    def describe(self) -> str:
        """The step's title."""
        return "Check the card statement"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered where no statement can be read, ChannelDown when it does not answer."""
        if shopper.contacts.statement is None:
            raise NotOffered("This store shows no card statement.")
        known = wanted_order(shopper, self.role)
        entries = shopper.contacts.statement.entries(known.number, email=known.email)
        read = StatementRead(known.number, entries, shopper.now.isoformat())
        shopper.memory.statement = read
        shopper.ledger.record(read)
