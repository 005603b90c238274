from __future__ import annotations

import pytest

from journeys.model.brief import Brief
from journeys.model.event import Note
from journeys.shopper.actions import ReachLastButton
from journeys.shopper.errors import LostWay, NotOffered
from journeys.shopper.guard import Guard
from journeys.shopper.hosts import Home
from journeys.shopper.manners import Manners
from tests.shopper.fake import FakePage, Screen, one, shopper_on

ONE_PAGE = """
- main:
  - heading "Checkout" [level=1]
  - textbox "Full name"
  - textbox "Street and number"
  - textbox "Postcode"
  - textbox "City"
  - button "{label}"
"""
WALL = '- main:\n  - heading "Sign in" [level=1]\n  - textbox "E-mail"\n  - textbox "Password"\n  - button "Sign in"'
STRANGER = Brief("test", "https://shop.example/")


@pytest.mark.parametrize("label", ["Place order", "Finish", "Confirm", "Go", "Yes please"])
def test_everything_but_the_order_is_done(label: str) -> None:
    thanks = Screen('- main:\n  - heading "Thank you for your order" [level=1]')
    page = FakePage(
        {"only": Screen(ONE_PAGE.replace("{label}", label), moves={label: "thanks"}), "thanks": thanks}, "only"
    )
    shopper, notebook = shopper_on(page, STRANGER, manners=Manners(Guard(), Home("https://shop.example/")))
    shopper.does(ReachLastButton())
    assert page.now == "only"
    assert page.values["Postcode"]
    assert any(label in note.text and note.topic in {"last-button", "held-back"} for note in notebook.all(Note))


def test_a_login_before_everything_is_not_offered_to_strangers() -> None:
    shopper, _ = shopper_on(one(WALL), STRANGER)
    with pytest.raises(NotOffered, match="without an account"):
        shopper.does(ReachLastButton())


STEPS = """
- navigation:
  - list:
    - listitem: 1. Address
    - listitem: 2. Delivery
    - listitem: {third}
    - listitem: 4. {fourth}
- main:
  - heading "Delivery" [level=1]
  - radio "Standard delivery" [checked]
  - button "Abracadabra"
"""


def test_the_way_on_was_not_found_where_more_steps_are_announced() -> None:
    def walk(page: str) -> None:
        shopper, _ = shopper_on(one(page), STRANGER, manners=Manners(Guard(), Home("https://shop.example/")))
        shopper.effort.typed["shipping.street"] += 1
        shopper.does(ReachLastButton())

    with pytest.raises(LostWay):
        walk(STEPS.format(third="3. Payment", fourth="Review"))
    walk(STEPS.format(third="3. Gifts", fourth="Thanks"))


def test_describe() -> None:
    assert ReachLastButton().describe() == "Go as far as the last button"
