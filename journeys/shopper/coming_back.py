"""Coming back by the browser's Back: whether what is shown is what was left, and who would still have it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urldefrag

from journeys.channels.protocols import Remembering
from journeys.shopper.errors import NotOffered

if TYPE_CHECKING:
    from collections.abc import Callable

    from journeys.shopper.shopper import Shopper

PATIENCE = 3.0  # seconds; a page that puts things back does it while the customer still looks for them


def remembering(shopper: Shopper) -> Remembering:
    """The page as one that can be asked what is remembered. Raises NotOffered over plain HTTP, which remembers all."""
    if not isinstance(shopper.page, Remembering):
        raise NotOffered("What Back shows is a browser's matter.")
    return shopper.page


class Left:
    """The place that is about to be left: its document and address."""

    def __init__(self, shopper: Shopper) -> None:
        self._shopper, self._page = shopper, remembering(shopper)
        self.document, self.url, self.seq = self._page.document(), shopper.page.url, shopper.view.seq

    def back(self, as_left: Callable[[], bool]) -> tuple[int, bool, bool | None] | None:
        """Go back and look, for a while where it is not `as_left`: the seq of Back, whether it is, and who keeps it.

        None where the browser asked to send a form again: that is told by the Back itself.
        """
        shopper, page, away = self._shopper, self._page, self._shopper.page.url
        last = shopper.view
        if shopper.goes_back().met:
            return None
        action = shopper.deeds_since(last)[1]
        if shopper.looks_until(as_left, PATIENCE):
            return action, True, None
        shopper.look()  # with its picture
        if page.document() == self.document:
            return action, False, False
        elsewhere = urldefrag(away).url != urldefrag(self.url).url
        return action, False, page.keeps(self.url, away) if elsewhere else None
