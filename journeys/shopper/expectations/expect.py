"""An expectation: a sentence, and how it is judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

Verdict = tuple[bool, str, str]


@dataclass(frozen=True)
class Expects:
    """`text` says it as its author would; `judge` gives whether it held, what was expected, what was observed."""

    text: str
    judge: Callable[[Shopper], Verdict]

    def describe(self) -> str:
        """The expectation in words."""
        return self.text

    def judged_by(self, shopper: Shopper) -> Verdict:
        """Whether it holds now."""
        return self.judge(shopper)


def at_most(limit: float, observed: float, unit: str) -> Verdict:
    """A budget of something countable."""
    return observed <= limit, f"at most {limit:g} {unit}", f"{observed:g} {unit}"


def present(found: object, wanted: str, missing: str) -> Verdict:
    """Something that must have been seen."""
    return bool(found), wanted, str(found) if found else missing
