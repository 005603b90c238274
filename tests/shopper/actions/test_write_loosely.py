from __future__ import annotations

import pytest

from journeys.model.event import Attempt, Response
from journeys.shopper.actions.write_loosely import LOOSE, WriteLoosely
from journeys.shopper.errors import NotOffered
from tests.shopper.checkout import ADDRESS, checkout
from tests.shopper.fake import FakePage, Screen, shopper_on


@pytest.mark.parametrize(
    ("tail", "usual", "loose"),
    [
        ("email", "anna@shop.example", "Anna@shop.example "),
        ("postcode", "YO1 7HB", "yo17hb"),
        ("postcode", "10115", "10115 "),
        ("phone", "07400 123456", "07400-123456"),
        ("phone", "03012345678", "03012 345678"),
        ("number", "4242424242424242", "4242 4242 4242 4242"),
    ],
)
def test_how_people_write(tail: str, usual: str, loose: str) -> None:
    assert LOOSE[tail](usual) == loose


def test_what_the_shop_takes_stands() -> None:
    page = checkout(at="address")
    shopper, notebook = shopper_on(page)
    shopper.does(WriteLoosely(("postcode",)))
    assert [(a.goal, a.result) for a in notebook.all(Attempt)] == [("format-submit", "done")]
    assert page.now == "payment"


class PickyPage(FakePage):
    """A page that wants the blank in the postcode."""

    def _go(self, name: str) -> Response:
        self.screen.errors.clear()
        if " " not in self.values["Postcode"]:
            self.screen.errors["Postcode"] = "Enter a full postcode"
        return super()._go(name)


def test_what_is_refused_is_sent_again_in_its_usual_form() -> None:
    shopper, notebook = shopper_on(PickyPage({"address": Screen(ADDRESS)}, "address"))
    shopper.does(WriteLoosely(("postcode",)))
    assert [a.goal for a in notebook.all(Attempt)] == ["format-submit", "format-again"]


def test_the_order_itself_is_not_sent() -> None:
    page = FakePage({"address": Screen(ADDRESS.replace("Continue to payment", "Place order"))}, "address")
    with pytest.raises(NotOffered, match="order itself"):
        shopper_on(page)[0].does(WriteLoosely(("postcode",)))


def test_describe() -> None:
    assert WriteLoosely(("email", "phone")).describe() == "Write email and phone as people do"
