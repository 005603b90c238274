"""Expectations while looking for a product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.expectations.expect import Expects, Verdict, present
from journeys.shopper.listing import tile_names
from journeys.shopper.questions import StockState
from journeys.shopper.wording import plainly

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


def product_listed() -> Expects:
    """The product looked for is among what is shown."""
    return Expects("the product is in the list", _listed)


def list_changed() -> Expects:
    """The list shows other products, or in another order, than at the look before the last press."""
    return Expects("the list has changed", _changed)


def list_kept() -> Expects:
    """Back from a product, the list is as it was left."""
    return Expects("the list is as I left it", _kept)


def stock_told() -> Expects:
    """The shop says whether the product can be had."""
    return Expects(
        "I am told whether it is in stock",
        lambda s: present(s.asks(StockState()), "a word about stock", "nothing said"),
    )


def _listed(shopper: Shopper) -> Verdict:
    name = shopper.memory.product
    shown = set(plainly(name).split()) <= set(plainly(shopper.view.text).split())
    return shown, f"“{name}” is shown", "it is" if shown else "it is not"


def _changed(shopper: Shopper) -> Verdict:
    now, before = tile_names(shopper.view), shopper.memory.list_before
    return now != before, "another list than before", f"{len(now)} products, before {len(before)}"


def _kept(shopper: Shopper) -> Verdict:
    now, left = tile_names(shopper.view), shopper.memory.list_left
    return now[:10] == left[:10], "the list as it was left", "the same" if now[:10] == left[:10] else "another list"
