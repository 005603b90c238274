from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from journeys.shopper import Shopper
from journeys.shopper.actions import TryAgain
from journeys.shopper.errors import LostWay, ShopBlocks, WalkEnds
from tests.shopper.knowing import knowing


@dataclass
class SandboxAction:
    """Fails in the given ways, one after the other, then works."""

    fails: list[WalkEnds]
    times: list[str] = field(default_factory=list)

    def describe(self) -> str:
        return "Add it"

    def perform_as(self, shopper: Shopper) -> None:
        self.times.append("tried")
        if self.fails:
            raise self.fails.pop(0)


def test_what_works_is_done_once() -> None:
    action = SandboxAction([])
    knowing().does(TryAgain(action))
    assert len(action.times) == 1


def test_what_the_shop_blocks_is_done_again_and_noted() -> None:
    action, shopper = SandboxAction([ShopBlocks("Nothing happened.")]), knowing()
    shopper.does(TryAgain(action))
    assert len(action.times) == 2
    assert shopper.memory.detours == ["tried again after: Nothing happened."]


def test_twice_is_enough() -> None:
    action = SandboxAction([ShopBlocks("First."), ShopBlocks("Second.")])
    with pytest.raises(ShopBlocks, match="Second"):
        knowing().does(TryAgain(action))


def test_a_lost_robot_does_not_try_again() -> None:
    action = SandboxAction([LostWay("Where am I?")])
    with pytest.raises(LostWay):
        knowing().does(TryAgain(action))
    assert len(action.times) == 1


def test_describe() -> None:
    assert TryAgain(SandboxAction([])).describe() == "Add it, twice if need be"
