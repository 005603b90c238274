from __future__ import annotations

import pytest

from journeys.model.outline import Node
from journeys.shopper.errors import NotOffered
from journeys.shopper.guard import Guard
from journeys.shopper.hosts import Home
from journeys.shopper.impatience import meant_to_repeat, press_in_a_hurry, quick_hands
from journeys.shopper.manners import Manners
from tests.shopper.breaking import troubled
from tests.shopper.checkout import checkout
from tests.shopper.fake import shopper_on
from tests.shopper.hasty import hasty


def test_only_a_shop_of_ours_is_pressed_in_a_hurry() -> None:
    shopper, _, faults = troubled(hasty(checkout()))
    quick_hands(shopper)
    faults.ours = False
    with pytest.raises(NotOffered, match="not said to be yours"):
        quick_hands(shopper)


def test_guests_are_never_impatient() -> None:
    shopper, _, _ = troubled(hasty(checkout()))
    shopper.manners = Manners(Guard(orders=True), Home("https://shop.example/", ()))
    with pytest.raises(NotOffered, match="only looked at"):
        quick_hands(shopper)
    with pytest.raises(NotOffered, match="only looked at"):
        quick_hands(shopper_on(hasty(checkout()))[0])


def test_a_page_without_quick_hands_is_left_out() -> None:
    with pytest.raises(NotOffered, match="that fast"):
        quick_hands(troubled(checkout())[0])


@pytest.mark.parametrize(
    ("role", "name", "repeats"),
    [
        ("button", "+", True),
        ("button", "One more Harbour Mug", True),
        ("button", "Menge erhöhen", True),
        ("button", "›", True),
        ("spinbutton", "Quantity", True),
        ("button", "Add to basket", False),
        ("button", "In den Warenkorb", False),
        ("link", "Buy now", False),
    ],
)
def test_what_is_made_to_be_pressed_again_is_known(role: str, name: str, repeats: bool) -> None:
    assert meant_to_repeat(Node(0, -1, 0, role, name)) is repeats


def test_the_presses_are_one_action_of_the_walk() -> None:
    page = hasty(checkout("review"))
    shopper, _, _ = troubled(page)
    button = shopper.finds("order.place")[0].node
    seq, made, ended = press_in_a_hurry(shopper, button, "order.place")
    assert (made, ended) == (3, "")
    assert shopper.last_press
    assert shopper.last_press.seq == seq
    assert page.log == [("hurry", "Place order x3")]
