"""ToldOnThePhone: a fact that was stated in the last call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class ToldOnThePhone:
    """The value of the first of `attributes` that was stated (status, contact_hours, window_days ...); "" for none."""

    attributes: tuple[str, ...]

    def describe(self) -> str:
        """What is asked."""
        return f"what the phone said of {' or '.join(self.attributes)}"

    def answered_by(self, shopper: Shopper) -> str:
        """From the last call."""
        facts = shopper.memory.call.facts if shopper.memory.call else []
        found = (str(f.value) for f in facts if f.attribute in self.attributes and f.value is not None)
        return next(found, "")
