"""FillStage: fill in whatever the page asks of a buyer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.channels.protocols import GoneError
from journeys.model.outline import Field
from journeys.shopper.forms import fill_in, wanted

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

ROUNDS = 4  # fields that appear because others were filled in: country, then region, then town


@dataclass(frozen=True)
class FillStage:
    """Fill in name, address, card and the like as this persona; tick terms; never subscribe to anything."""

    def describe(self) -> str:
        """The step's title."""
        return "Fill in what the page asks for"

    def perform_as(self, shopper: Shopper) -> None:
        """Leaves alone what is optional or already right."""
        tried: set[tuple[str, str]] = set()
        for _ in range(ROUNDS):
            fields = [f for f in wanted(shopper.view, shopper) if (f.key, f.name or f.label) not in tried]
            if not fields:
                return
            for field in fields:
                if not _fill(shopper, field):
                    break
                tried.add((field.key, field.name or field.label))
            shopper.look(picture=False)


def _fill(shopper: Shopper, field: Field) -> bool:
    """Fill one field in; False when the page rebuilt itself meanwhile and must be looked at again."""
    try:
        fill_in(shopper, field)
    except GoneError:
        return False
    return True
