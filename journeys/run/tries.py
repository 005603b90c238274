"""A journey that the shop blocked is tried again: what stops a customer in two of three tries stops customers."""

from __future__ import annotations

import pytest

from journeys.shopper.errors import ShopBlocks

ENOUGH = 2
"""Blocked tries after which another one would change nothing (two of three: the catalogue's rule for F = 100)."""


class TryAgain:
    """Asked after every try whether there shall be another one; remembers the errors it was shown."""

    def __init__(self) -> None:
        self._blocked: list[BaseException] = []

    def __call__(self, error: BaseException) -> bool:
        """True for a blocked try, until ENOUGH of them were seen."""
        if not isinstance(error, ShopBlocks):
            return False
        if not any(seen is error for seen in self._blocked):
            self._blocked.append(error)
        return len(self._blocked) < ENOUGH


def allow_tries(item: pytest.Item, tries: int) -> None:
    """Let a journey that was blocked be walked up to `tries` times in all."""
    if tries > 1:
        item.add_marker(pytest.mark.flaky(reruns=tries - 1, condition=TryAgain()))
