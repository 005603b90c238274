from __future__ import annotations

from journeys.shopper.questions import OffersGuest
from tests.shopper.fake import one, shopper_on

WALL = """
- main:
  - heading "Sign in" [level=1]
  - textbox "E-mail"
  - textbox "Password"
  - button "Sign in"
"""


def test_no_wall_was_met() -> None:
    shopper, _ = shopper_on(one('- main:\n  - heading "Your basket" [level=1]\n'))
    shopper.look()
    assert shopper.asks(OffersGuest())


def test_a_wall_with_a_way_past_it() -> None:
    shopper, _ = shopper_on(one(f'{WALL}  - link "Continue as guest"\n'))
    assert shopper.view.stage == "login"
    assert shopper.asks(OffersGuest())


def test_a_wall_without_one() -> None:
    shopper, _ = shopper_on(one(WALL))
    assert shopper.view.stage == "login"
    assert not shopper.asks(OffersGuest())
    shopper.memory.placed = True
    assert shopper.asks(OffersGuest())


def test_describe() -> None:
    assert OffersGuest().describe() == "whether a guest may buy"
