"""When a journey is walked again."""

from __future__ import annotations

import pytest

from journeys.run.tries import TryAgain, allow_tries
from journeys.shopper.errors import LostWay, ShopBlocks


class SandboxItem:
    def __init__(self) -> None:
        self.marks: list[pytest.MarkDecorator] = []

    def add_marker(self, mark: pytest.MarkDecorator) -> None:
        self.marks.append(mark)


def test_a_blocked_try_is_followed_by_another_until_two_agree() -> None:
    again, first = TryAgain(), ShopBlocks("It did nothing.")
    assert again(first)
    assert again(first), "asked twice about one try"
    assert not again(ShopBlocks("It did nothing."))


@pytest.mark.parametrize("error", [LostWay("No way."), AssertionError("hoped for more"), ValueError()])
def test_what_is_not_the_shops_doing_is_not_tried_again(error: Exception) -> None:
    assert not TryAgain()(error)


@pytest.mark.parametrize(("tries", "reruns"), [(1, []), (3, [2])])
def test_the_suite_says_how_often(tries: int, reruns: list[int]) -> None:
    item = SandboxItem()
    allow_tries(item, tries)  # type: ignore[arg-type] # only marks are added
    assert [mark.kwargs["reruns"] for mark in item.marks] == reruns
