from __future__ import annotations

import pytest

from journeys.model.brief import Brief
from journeys.model.event import Attempt
from journeys.shopper.actions import TryAnyCode
from journeys.shopper.actions.try_any_code import MADE_UP, some_code
from tests.shopper.fake import one, shopper_on

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


def test_the_brief_knows_best() -> None:
    shopper, _ = shopper_on(one(BASKET))
    assert some_code(shopper) == "WELCOME10"


def test_describe() -> None:
    assert TryAnyCode().describe() == "Try a promotion code"
