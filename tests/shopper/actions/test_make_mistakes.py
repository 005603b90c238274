from __future__ import annotations

import pytest

from journeys.model.event import Action, Attempt, NewText, Response
from journeys.shopper.actions.make_mistakes import MakeMistakes, may_be_cleared
from journeys.shopper.errors import NotOffered
from tests.shopper.checkout import ADDRESS, checkout
from tests.shopper.fake import FakePage, Screen, shopper_on

WORDS = NewText("Enter a full postcode", tone="error")


def staying(says: dict[str, NewText]) -> FakePage:
    return FakePage({"address": Screen(ADDRESS, says=says)}, "address")


@pytest.mark.parametrize(
    ("says", "result"), [({"Continue to payment": WORDS}, "refused"), ({}, "no-answer")], ids=["told", "silent"]
)
def test_what_the_shop_makes_of_a_mistake(says: dict[str, NewText], result: str) -> None:
    page = staying(says)
    shopper, notebook = shopper_on(page)
    shopper.does(MakeMistakes(("postcode",)))
    attempt = notebook.all(Attempt)[-1]
    assert (attempt.goal, attempt.subject, attempt.result) == ("mistake-submit", "shipping.postcode", result)
    assert page.values["Postcode"] == shopper.persona.address.postcode
    assert shopper.memory.lost == ()


def test_a_shop_that_takes_the_mistake_is_gone_back_from() -> None:
    page = checkout(at="address")
    shopper, notebook = shopper_on(page)
    shopper.does(MakeMistakes(("postcode",)))
    assert notebook.all(Attempt)[-1].result == "done"
    assert page.now == "address"
    assert ("fill", "Postcode=1") in page.log
    assert page.log[-1] == ("fill", f"Postcode={shopper.persona.address.postcode}")


class ForgetfulPage(FakePage):
    """A page that empties the street when it is sent."""

    def _go(self, name: str) -> Response:
        self.values.pop("Street address", None)
        return super()._go(name)


def test_what_was_emptied_is_remembered() -> None:
    page = ForgetfulPage({"address": Screen(ADDRESS, says={"Continue to payment": WORDS})}, "address")
    shopper, _ = shopper_on(page)
    shopper.does(MakeMistakes(("postcode",)))
    assert shopper.memory.lost == ("shipping.street",)


def test_mistakes_are_no_part_of_the_way_to_the_goal() -> None:
    shopper, notebook = shopper_on(staying({}))
    shopper.does(MakeMistakes(("postcode",)))
    assert not any(action.mandatory for action in notebook.all(Action))
    assert shopper.effort.twice == ()


def test_a_checkout_that_never_asks() -> None:
    with pytest.raises(NotOffered, match="never asks for expiry"):
        shopper_on(checkout(at="review"))[0].does(MakeMistakes(("expiry",)))


@pytest.mark.parametrize(
    ("key", "may"), [("card.code", True), ("account.password", True), ("card.number", False), ("shipping.city", False)]
)
def test_secrets_may_be_cleared(key: str, may: bool) -> None:
    assert may_be_cleared(key) is may


def test_describe() -> None:
    assert MakeMistakes(("email", "postcode")).describe() == "Make a mistake in email and postcode"


class PickyPage(FakePage):
    """A page that names one mistake after the other: first the e-mail address, then the postcode."""

    def _go(self, name: str) -> Response:
        wrong = [key for key, right in (("Email address", "@"), ("Postcode", " ")) if right not in self.values[key]]
        self.screen.errors.clear()
        self.screen.errors.update(dict.fromkeys(wrong[:1], "Enter it in full"))
        return super()._go(name)


def test_what_the_shop_named_is_put_right_and_the_rest_is_sent_again() -> None:
    page = PickyPage({"address": Screen(ADDRESS)}, "address")
    shopper, notebook = shopper_on(page)
    shopper.does(MakeMistakes(("postcode", "email")))
    assert [(a.goal, a.subject) for a in notebook.all(Attempt)] == [
        ("mistake-submit", "contact.email shipping.postcode"),
        ("mistake-again", "shipping.postcode"),
    ]
    assert page.values["Postcode"] == shopper.persona.address.postcode


ONE_PAGE = """
- main:
  - heading "Checkout" [level=1]
  - textbox "Street address"
  - textbox "Postcode"
  - textbox "City"
  - radio "Standard delivery £3.95" [checked]
  - radio "Pay by invoice" [checked]
  - button "Continue to review"
"""


class Emptied(FakePage):
    """A checkout on one page that forgets every other answer with the mistake, and so falls back to its beginning."""

    def _go(self, name: str) -> Response:
        self.values.pop("Street address", None)
        self.values.pop("City", None)
        return super()._go(name)


def test_a_page_that_falls_back_to_its_beginning_did_not_take_the_mistake() -> None:
    page = Emptied({"a": Screen(ONE_PAGE, says={"Continue to review": WORDS})}, "a")
    shopper, notebook = shopper_on(page)
    shopper.does(MakeMistakes(("postcode",)))
    assert notebook.all(Attempt)[-1].result == "refused"
    assert set(shopper.memory.lost) == {"shipping.street", "shipping.city"}
