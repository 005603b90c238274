from __future__ import annotations

from journeys.shopper.actions import FillStage
from tests.shopper.fake import one, shopper_on

FORM = """
- main:
  - textbox "Full name"
  - textbox "Street address"
  - textbox "Postcode"
  - textbox "Company (optional)"
  - textbox "Promo code"
  - checkbox "Send me the newsletter"
  - checkbox "I accept the terms and conditions"
"""


def test_what_a_buyer_must_say_and_nothing_else() -> None:
    page = one(FORM)
    shopper, _ = shopper_on(page)
    shopper.does(FillStage())
    assert [done.partition("=")[0] for _, done in page.log] == [
        "Full name",
        "Street address",
        "Postcode",
        "I accept the terms and conditions",
    ]
    assert page.values["Full name"] == shopper.persona.full_name


def test_what_is_right_already_is_left_alone() -> None:
    page = one('- main:\n  - textbox "City"\n')
    page.values["City"] = "York"
    shopper_on(page)[0].does(FillStage())
    assert page.log == []


def test_a_second_time_there_is_nothing_left_to_do() -> None:
    page = one(FORM)
    shopper, _ = shopper_on(page)
    shopper.does(FillStage())
    done = list(page.log)
    shopper.does(FillStage())
    assert page.log == done


def test_describe() -> None:
    assert FillStage().describe() == "Fill in what the page asks for"
