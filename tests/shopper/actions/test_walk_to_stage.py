from __future__ import annotations

import pytest

from journeys.model.event import Response
from journeys.model.outline import PageState
from journeys.shopper.actions.walk_to_stage import WalkToStage, arrived, complete
from journeys.shopper.errors import LostWay
from tests.shopper.checkout import checkout, maze, wall
from tests.shopper.fake import FakePage, Screen, shopper_on


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


OPTIONS = """
- main:
  - heading "Checkout" [level=1]
  - textbox "Street address"
  - textbox "City"
  - textbox "Postcode"
{late}  - group "Delivery method":
    - radio "Standard £4.95"
    - radio "Express £9.95"
"""


class Forgetful(FakePage):
    """A page that drops what was chosen when something is filled in."""

    def fill(self, ref: str, text: str) -> Response:
        self.ticked.clear()
        return super().fill(ref, text)


def test_a_choice_undone_by_what_is_filled_in_late_is_made_again() -> None:
    early = Screen(OPTIONS.replace("{late}", ""), moves={"Standard £4.95": "late"})
    page = Forgetful({"early": early, "late": Screen(OPTIONS.replace("{late}", '  - textbox "Phone"\n'))}, "early")
    shopper, _ = shopper_on(page)
    complete(shopper)
    pressed = [name for verb, name in page.log if verb == "press"]
    assert pressed == ["Standard £4.95", "Standard £4.95"]


def test_describe() -> None:
    assert WalkToStage("payment").describe() == "Walk the checkout to the payment"


class Slow(FakePage):
    """A page that shows the ways of delivery a moment after the address was filled in."""

    looks = 0

    def see(self) -> PageState:
        self.looks += "Postcode" in self.values
        if self.looks > 1:
            self.now = "options"
        return super().see()


def test_what_can_be_chosen_once_the_address_is_known_is_waited_for() -> None:
    options = OPTIONS.replace("{late}", "")
    bare = options.partition("  - group")[0]
    page = Slow({"bare": Screen(bare), "options": Screen(options)}, "bare")
    complete(shopper_on(page)[0])
    assert page.log[-1] == ("press", "Standard £4.95")
