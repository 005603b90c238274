"""ReadMail: read what has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.post.letterbox import empty

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class ReadMail:
    """Read every mail that has come so far."""

    def describe(self) -> str:
        """The step's title."""
        return "Read my mail"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered where the store's mail cannot be read."""
        empty(shopper)
