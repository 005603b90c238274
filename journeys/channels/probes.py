"""What only a page with more than hands can do for a probe; a shopper asks whether its page can before it does."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from journeys.model.lookalike import Lookalike, Tried
from journeys.model.opened import Shown


@runtime_checkable
class Openings(Protocol):
    """A page beside which others can be opened."""

    def shows(self, url: str, referer: str) -> Shown:
        """What an address shows in a tab of its own, with scripts and a copy of the shopper's cookies. Never raises."""


@runtime_checkable
class Lookalikes(Protocol):
    """A page whose looks are known beyond its outline."""

    def lookalikes(self) -> tuple[Lookalike, ...]:
        """What looks as if it could be pressed and is no control: the first and the last of each group."""

    def press_lookalike(self, one: Lookalike) -> Tried:
        """Press one of those, found anew; the page must be as it was when they were found."""
