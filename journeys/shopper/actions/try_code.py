"""TryCode: type a code as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.actions.enter_code import enter

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class TryCode:
    """Type a code that no brief knows."""

    code: str

    def describe(self) -> str:
        """The step's title."""
        return f"Try the code {self.code}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when there is no place for a code."""
        with shopper.optional():
            enter(shopper, self.code)
