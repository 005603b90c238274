"""SubscribeToNewsletter: ask for the shop's letter with this shopper's own address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import ShopBlocks
from journeys.shopper.post.letterbox import mailbox
from journeys.shopper.reach import reach

if TYPE_CHECKING:
    from journeys.model.outline import Field
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

CONSENT = ("consent.newsletter", "consent.terms", "consent.privacy")


@dataclass(frozen=True)
class SubscribeToNewsletter:
    """Find where the letter is asked for, type the address, agree, and press Enter or the form's button."""

    def describe(self) -> str:
        """The step's title."""
        return "Subscribe to the newsletter"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without a letter, ShopBlocks when the shop refuses the address."""
        address = mailbox(shopper).address
        reach(shopper, "newsletter.open", lambda view: _field(view) is not None, "where the newsletter is asked for")
        field = _field(shopper.view)
        assert field is not None
        before = shopper.view
        for box in (f for key in CONSENT for f in before.fields(key) if f.form == field.form and not f.checked):
            shopper.ticks(box)
        shopper.types(field, address)
        response = shopper.hits("Enter", "newsletter.submit")
        refused = next((text.text for text in response.new_texts if text.tone == "error"), "")
        still = _field(shopper.view)
        if refused or (still is not None and still.invalid):
            raise ShopBlocks(f"The newsletter refuses the address: {refused or (still.error if still else '')}")


def _field(view: View) -> Field | None:
    """The field for the address: one that is known for it, else the one e-mail field of a page about the letter."""
    known = next((f for f in view.fields("newsletter.email") if f.enabled and f.disclosed), None)
    if known is not None or "newsletter" not in view.state.outline.title.casefold():
        return known
    others = [f for f in view.state.fields if f.enabled and f.disclosed and f.key.endswith(".email")]
    return others[0] if len(others) == 1 else None
