"""Expectations about what is in the basket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.expectations.expect import Expects, Verdict
from journeys.shopper.questions import BasketCount, BasketLines
from journeys.shopper.wording import plainly

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


def basket_holds(pieces: int) -> Expects:
    """The basket holds so many pieces."""
    return Expects(f"my basket holds {pieces} pieces", lambda s: _count(s, pieces))


def only_my_choice() -> Expects:
    """Every line of the basket is something the shopper chose."""
    return Expects("my basket holds nothing I did not choose", _only_mine)


def _count(shopper: Shopper, pieces: int) -> Verdict:
    count = shopper.asks(BasketCount())
    if count is None and pieces == 0:
        return not shopper.asks(BasketLines()), "an empty basket", "no lines"
    return count == pieces, f"{pieces} pieces", "not said" if count is None else f"{count} pieces"


def _only_mine(shopper: Shopper) -> Verdict:
    mine = set(plainly(shopper.memory.product).split())
    strange = [name for name in shopper.asks(BasketLines()) if not mine & set(plainly(name).split())]
    return not strange, f"only “{shopper.memory.product}”", ", ".join(strange) or "nothing else"
