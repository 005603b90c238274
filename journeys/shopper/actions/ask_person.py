"""AskPerson: leave to a person what a robot cannot tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.asking import FORMS, form
from journeys.model.contact import HumanAsked
from journeys.shopper.contacting.noting import moment
from journeys.shopper.errors import LostWay

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class AskPerson:
    """`form` is one of journeys.model.asking. The question is about the order last looked at."""

    form: str

    def describe(self) -> str:
        """The step's title."""
        known = form(self.form).subject if self.form in FORMS else self.form
        return f"Ask a person to look at the {known}"

    def perform_as(self, shopper: Shopper) -> None:
        """Written down, and open until somebody answers (`journeys ask`). Raises LostWay for an unknown form."""
        if self.form not in FORMS:
            raise LostWay(f"There is no form called {self.form!r}; there are: {', '.join(FORMS)}.")
        when = moment(shopper)
        about = shopper.memory.about or _number(shopper)
        shopper.ledger.record(HumanAsked(self.form, about, when.isoformat(timespec="seconds") if when else ""))


def _number(shopper: Shopper) -> str:
    known = shopper.memory.latest("order_number")
    return str(known.value) if known and known.value else ""
