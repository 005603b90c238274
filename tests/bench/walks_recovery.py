"""The walks of the benchmark past failures of the shop's own."""

from __future__ import annotations

from journeys.shopper import actions as do
from journeys.shopper.protocols import Doing

_ORDERED: tuple[Doing, ...] = (do.FillBasket("usual product"), do.CheckOutAsGuest(), do.TryAgain(do.PlaceOrder()))

RECOVERY_WALKS: dict[str, tuple[str, tuple[Doing, ...]]] = {"order-twice": ("desktop", (*_ORDERED, *_ORDERED))}
