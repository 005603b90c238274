"""MakeMistake: one deliberate mistake in a form, and what the shop makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.errors import UsageError
from journeys.shopper.actions.make_mistakes import WRONG, MakeMistakes

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

NAMES = {"e-mail": "email", "email": "email", "e-mail address": "email", "card number": "number", "card": "number"}


@dataclass(frozen=True)
class MakeMistake:
    """Make a mistake in one field, named as customers do (postcode, e-mail, phone, card number)."""

    field: str

    def describe(self) -> str:
        """The step's title."""
        return f"Make a mistake in the {self.field}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when no page asks for the field, UsageError for a field no mistake is known for."""
        tail = NAMES.get(self.field, self.field)
        if tail not in WRONG:
            raise UsageError(
                f'no mistake is known for the field "{self.field}".', do=f"Use one of: {', '.join(WRONG)}, card number."
            )
        MakeMistakes((tail,)).perform_as(shopper)
