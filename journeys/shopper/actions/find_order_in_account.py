"""FindOrderInAccount: see whether the account knows the order that was placed as a guest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.event import Attempt, AttemptResult
from journeys.shopper.orders import wanted_order

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

WAYS = ("account.orders", "account.open", "account.orders")


@dataclass(frozen=True)
class FindOrderInAccount:
    """Look for the order placed on this walk among the orders of the account. What came of it is noted."""

    def describe(self) -> str:
        """The step's title."""
        return "Look for my order in my account"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when no order was placed on this walk."""
        known = wanted_order(shopper, "")
        before, listed = shopper.view.seq, False
        for way in WAYS:
            if known.number in shopper.view.text:
                break
            for candidate in shopper.finds(way)[:1]:
                shopper.presses(candidate.node, way)
                listed = listed or way == "account.orders"
        found = known.number in shopper.view.text
        result: AttemptResult = "done" if found else "no-answer" if listed else "unknown"
        observed = "it is there" if found else "it is not there" if listed else "no list of orders was come to"
        shopper.ledger.record(
            Attempt(
                goal="account-order",
                subject=known.number,
                result=result,
                expected="the account lists the order",
                observed=observed,
                before=before,
                after=shopper.view.seq,
            )
        )
