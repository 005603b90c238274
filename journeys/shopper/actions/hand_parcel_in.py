"""HandParcelIn: give a return away at the carrier's counter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import HeldBack, NotOffered
from journeys.shopper.promising import note_refund

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class HandParcelIn:
    """Hand in the parcel with the label or reference that the shop gave for the return."""

    def describe(self) -> str:
        """The step's title."""
        return "Hand the parcel in"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without a label, HeldBack where only a person could do it."""
        label = shopper.memory.latest("label", "return")
        if label is None or not label.value:
            raise NotOffered("The shop gave no label or number for the return.")
        if shopper.contacts.counter is None:
            raise HeldBack("A robot cannot carry a parcel: somebody has to hand it in.")
        shopper.contacts.counter.hand_in(str(label.value))
        note_refund(shopper, shopper.memory.about, handed_in=True)
