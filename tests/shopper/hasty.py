"""A page that can be pressed quickly."""

from __future__ import annotations

from journeys.model.event import Response
from journeys.model.probing import HurryEnd
from tests.shopper.fake import FakePage


class HastyPage(FakePage):
    """Takes `takes` quick presses of a control, and answers as to one; `ends` is why it takes no more."""

    takes = 3
    ends: HurryEnd = ""

    def press_quickly(self, ref: str, times: int) -> tuple[Response, int, HurryEnd]:
        self.log.append(("hurry", f"{self._named(ref)} x{times}"))
        return self._go(self._named(ref)), min(self.takes, times), self.ends


def hasty(page: FakePage) -> HastyPage:
    """The same page for quick hands."""
    return HastyPage(page.screens, page.now, page.language)
