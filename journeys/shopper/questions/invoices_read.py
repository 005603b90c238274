"""InvoicesRead: the invoices in hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.papers import InvoiceRead
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class InvoicesRead:
    """Every invoice that was read on this walk, in order."""

    def describe(self) -> str:
        """What is asked."""
        return "the invoices"

    def answered_by(self, shopper: Shopper) -> tuple[InvoiceRead, ...]:
        """From what was read so far."""
        return tuple(shopper.memory.invoices)
