from __future__ import annotations

import pytest

from journeys.model.brief import Brief
from journeys.model.event import Attempt
from journeys.shopper.actions import TryAnyCode
from journeys.shopper.actions.try_any_code import MADE_UP, some_code
from tests.shopper.fake import FakePage, Screen, one, shopper_on

BASKET = """
- main:
  - heading "Your basket" [level=1]
  - paragraph: {said}
  - textbox "Promo code"
  - button "Apply"
"""
STRANGER = Brief("test", "https://shop.example/")


@pytest.mark.parametrize(
    ("said", "code"),
    [("Today with code SUMMER10", "SUMMER10"), ("Your postcode please", MADE_UP), ("the code is on the card", MADE_UP)],
)
def test_a_code_that_the_page_names_or_a_made_up_one(said: str, code: str) -> None:
    shopper, notebook = shopper_on(one(BASKET.replace("{said}", said)), STRANGER)
    shopper.does(TryAnyCode())
    (attempt,) = notebook.all(Attempt)
    assert (attempt.goal, attempt.subject) == ("code-apply", code)


def test_a_code_that_an_earlier_page_offered_in_whatever_words() -> None:
    front = Screen('- main:\n  - paragraph: 10% off with TRAVEL10\n  - link "Basket"\n', moves={"Basket": "basket"})
    page = FakePage({"front": front, "basket": Screen(BASKET.replace("{said}", "One kettle"))}, "front")
    shopper, _ = shopper_on(page, STRANGER)
    shopper.presses(shopper.finds("basket.open")[0].node, "basket.open")
    assert some_code(shopper) == "TRAVEL10"


DRAWER = """
- main:
  - heading "Enamel kettle" [level=1]
  - button "Add to cart"
- dialog "Your cart":
  - heading "Your cart" [level=2]
  - text: Subtotal
  - text: £48.00
  - button "View cart (1)"
  - button "Checkout"
"""


def test_a_drawer_leads_on_to_the_basket_that_asks_for_codes() -> None:
    drawer = Screen(DRAWER, moves={"View cart (1)": "basket"})
    page = FakePage({"drawer": drawer, "basket": Screen(BASKET.replace("{said}", "One kettle"))}, "drawer")
    shopper, notebook = shopper_on(page, STRANGER)
    shopper.does(TryAnyCode())
    assert page.log[0] == ("press", "View cart (1)")
    assert [attempt.goal for attempt in notebook.all(Attempt)] == ["code-apply"]


def test_the_brief_knows_best() -> None:
    shopper, _ = shopper_on(one(BASKET))
    assert some_code(shopper) == "WELCOME10"


def test_describe() -> None:
    assert TryAnyCode().describe() == "Try a promotion code"
