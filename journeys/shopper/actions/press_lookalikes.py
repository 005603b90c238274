"""PressLookalikes: press what looks as if it could be pressed, and is neither link nor button nor field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.channels.probes import Lookalikes
from journeys.model.lookalike import Tempted

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

COMMITS = frozenset({"payment", "review", "confirmation", "account"})


@dataclass(frozen=True)
class PressLookalikes:
    """Try the page in front, at most `most` presses; each on the page as it was before."""

    most: int = 8

    def describe(self) -> str:
        """The step's title."""
        return "Press what looks as if it could be pressed"

    def perform_as(self, shopper: Shopper) -> None:
        """Notes it where the channel cannot, where a press might commit to something, and for guests."""
        page: object = shopper.page
        view = shopper.look()
        if not isinstance(page, Lookalikes) or shopper.manners or view.stage in COMMITS:
            shopper.note("limit", "what only looks like a control is not pressed here")
            return
        url, pressed = view.state.outline.url, []
        with shopper.inspector.measuring():
            found = page.lookalikes()
            for one in found[: self.most]:
                again = next((o for o in page.lookalikes() if (o.group, o.text) == (one.group, one.text)), None)
                if again is None:
                    continue  # the page drew itself anew without it
                tried = page.press_lookalike(again)
                pressed.append(tried)
                if tried.kinds:
                    shopper.opens(url)
        shopper.ledger.record(Tempted(view.seq, tuple(pressed), max(0, len(found) - self.most)))
