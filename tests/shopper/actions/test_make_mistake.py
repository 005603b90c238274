from __future__ import annotations

import pytest

from journeys.errors import UsageError
from journeys.model.event import Attempt
from journeys.shopper.actions import MakeMistake
from tests.shopper.checkout import checkout
from tests.shopper.fake import shopper_on


def test_a_field_is_named_as_customers_do() -> None:
    page = checkout(at="address")
    shopper, notebook = shopper_on(page)
    shopper.does(MakeMistake("e-mail"))
    assert ("fill", "Email address=anna.example") in page.log
    assert notebook.all(Attempt)[-1].subject == "contact.email"


def test_a_field_no_mistake_is_known_for() -> None:
    with pytest.raises(UsageError, match=r"no mistake is known for the field .shoe size"):
        shopper_on(checkout())[0].does(MakeMistake("shoe size"))


def test_describe() -> None:
    assert MakeMistake("postcode").describe() == "Make a mistake in the postcode"
