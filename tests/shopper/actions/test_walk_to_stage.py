from __future__ import annotations

import pytest

from journeys.shopper.actions.walk_to_stage import WalkToStage, arrived
from journeys.shopper.errors import LostWay
from tests.shopper.checkout import checkout, maze, wall
from tests.shopper.fake import shopper_on


@pytest.mark.parametrize("target", ["address", "payment", "review"])
def test_stage_by_stage_to_the_target(target: str) -> None:
    page = checkout()
    shopper, _ = shopper_on(page)
    shopper.does(WalkToStage(target))
    assert page.now == target
    assert arrived(shopper, target)


def test_past_a_login_wall_as_a_guest() -> None:
    page = wall(guest=True, at="basket")
    shopper_on(page)[0].does(WalkToStage("address"))
    assert page.now == "address"


def test_a_basket_is_not_the_last_page_whatever_its_button_says() -> None:
    assert not arrived(shopper_on(checkout())[0], "review")


def test_a_maze_is_left() -> None:
    with pytest.raises(LostWay, match="Went through 12 stages and did not reach the review"):
        shopper_on(maze())[0].does(WalkToStage("review"))


def test_describe() -> None:
    assert WalkToStage("payment").describe() == "Walk the checkout to the payment"
