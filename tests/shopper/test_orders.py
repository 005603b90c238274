from __future__ import annotations

import pytest

from journeys.errors import UsageError
from journeys.model.brief import KnownOrder
from journeys.model.fact import Fact
from journeys.shopper.errors import NotOffered
from journeys.shopper.orders import asks_for_order, fill_order, wanted_order
from tests.shopper.fake import BRIEF, one, shopper_on
from tests.shopper.knowing import knowing

FORM = """
- main:
  - heading "Track your order" [level=1]
  - form "Track your order":
    - textbox "Order number"
    - textbox "E-mail"
    - button "Track"
"""
KNOWN = KnownOrder("A-1", "anna@example.com")


def test_an_order_of_the_brief() -> None:
    assert wanted_order(knowing(), "delivered order") == BRIEF.orders["delivered order"]
    with pytest.raises(UsageError):
        wanted_order(knowing(), "forgotten order")


def test_the_order_of_this_walk_belongs_to_the_persona() -> None:
    shopper = knowing(Fact("order", "order_number", "B-7"))
    known = wanted_order(shopper, "")
    assert known == KnownOrder("B-7", shopper.persona.email, shopper.persona.address.postcode)


@pytest.mark.parametrize("facts", [(), (Fact("order", "order_number", None),)])
def test_no_order_was_seen(facts: tuple[Fact, ...]) -> None:
    with pytest.raises(NotOffered, match="No order number was seen on this walk"):
        wanted_order(knowing(*facts), "")


def test_what_the_page_asks_about_an_order_is_filled_in() -> None:
    page = one(FORM)
    shopper, _ = shopper_on(page)
    assert asks_for_order(shopper.view)
    assert fill_order(shopper, KNOWN)
    assert page.log == [("fill", "Order number=A-1"), ("fill", "E-mail=anna@example.com")]


def test_what_is_filled_in_already_is_kept() -> None:
    page = one(FORM)
    page.values["E-mail"] = "anna@example.com"
    assert fill_order(shopper_on(page)[0], KNOWN)
    assert page.log == [("fill", "Order number=A-1")]


def test_a_page_that_asks_for_no_order_is_left_alone() -> None:
    page = one('- main:\n  - textbox "E-mail"\n')
    assert not fill_order(shopper_on(page)[0], KNOWN)
    assert page.log == []
