"""The records of the flaw registry."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Flaw:
    """One switch: what the flaw does to a customer, and the near miss that must not be mistaken for it."""

    id: str
    flaw: str
    near_miss: str


@dataclass(frozen=True)
class Flaws:
    """The switches that are on for one request."""

    flaws: frozenset[str] = frozenset()
    near_misses: frozenset[str] = frozenset()

    def on(self, flaw: str) -> bool:
        """Whether this flaw is on."""
        return flaw in self.flaws

    def near(self, flaw: str) -> bool:
        """Whether this flaw's near miss is on."""
        return flaw in self.near_misses
