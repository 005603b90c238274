from __future__ import annotations

from journeys.channels.protocols import GoneError
from journeys.model.event import Response
from journeys.shopper.actions import FillStage
from tests.shopper.fake import FakePage, Screen, one, shopper_on

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


class Rebuilding(FakePage):
    """A page that builds its fields anew while the first is typed into."""

    times = 1

    def fill(self, ref: str, text: str) -> Response:
        if self.times:
            self.times -= 1
            raise GoneError(ref)
        return super().fill(ref, text)


def test_a_field_that_was_built_anew_meanwhile_is_filled_in_afterwards() -> None:
    page = Rebuilding({"a": Screen(FORM)}, "a")
    shopper_on(page)[0].does(FillStage())
    assert {"Full name", "Street address", "Postcode"} <= {done.partition("=")[0] for _, done in page.log}


def test_describe() -> None:
    assert FillStage().describe() == "Fill in what the page asks for"
