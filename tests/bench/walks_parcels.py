"""The walks of the benchmark past deliveries, returns and refunds: the clock moves, the card statement is read."""

from __future__ import annotations

from journeys.shopper import actions as do
from journeys.shopper.protocols import Doing

_ORDERED: tuple[Doing, ...] = (do.FillBasket("usual product"), do.CheckOutAsGuest(), do.PlaceOrder())
# The delivery is changed for a slower one: the days of the review are those of the order.
_SLOWER: tuple[Doing, ...] = (
    do.FillBasket("usual product"),
    do.WalkToStage("delivery"),
    do.ChooseDelivery("express"),
    do.ChooseDelivery("standard"),
    do.CheckOutAsGuest(),
    do.PlaceOrder(),
)
_ARRIVED: tuple[Doing, ...] = (
    do.TrackOrder(),
    do.LetTimePass(until="arrival"),
    do.ReadMail(),
    do.LookAtOrderAgain(),
)


def _returned(role: str) -> tuple[Doing, ...]:
    """Everything of an order goes back, and 25 days later the statement is read."""
    asked: tuple[Doing, ...] = (do.OpenShop(), do.OpenReturns(), do.StartReturn(role), do.SubmitReturn())
    return (*asked, do.HandParcelIn(), do.LetTimePass(25), do.CheckStatement(role))


PARCEL_WALKS: dict[str, tuple[str, tuple[Doing, ...]]] = {
    "parcel-arrival": ("phone", (*_ORDERED, *_ARRIVED)),
    "parcel-charged": ("desktop", (*_SLOWER, do.CheckStatement(), *_ARRIVED)),
    "parcel-follow": (
        "desktop",
        (*_ORDERED, do.LetTimePass(1), do.TrackOrder(), do.FollowParcel(), do.CheckStatement()),
    ),
    "parcel-day": (
        "phone",
        (*_ORDERED, do.LetTimePass(1), do.TrackOrder(), do.StartReturn("delivered order"), do.SubmitReturn()),
    ),
    "parcel-waits": (
        "phone",
        (*_ORDERED, do.LetTimePass(1), do.TrackOrder(), do.FollowParcel(), do.StartReturn("old order")),
    ),
    "money-back": ("phone", _returned("delivered order")),
    "money-back-express": ("phone", _returned("express order")),
}
