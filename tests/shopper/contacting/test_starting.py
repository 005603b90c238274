from __future__ import annotations

import pytest

from journeys.errors import UsageError
from journeys.shopper.contacting.starting import about_order, about_product
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import one, shopper_on


def test_an_order_of_the_brief() -> None:
    issue, values = about_order(shopper_on(one("- main\n"))[0], "my parcel is lost", "delivered order")
    assert (issue.about, values["email"]) == ("A-1", "anna@example.com")


def test_an_issue_without_an_order() -> None:
    issue, values = about_order(shopper_on(one("- main\n"))[0], "opening hours", "")
    assert (issue.about, "order" in values) == ("", False)


def test_no_order_on_this_walk() -> None:
    with pytest.raises(NotOffered, match="No order number"):
        about_order(shopper_on(one("- main\n"))[0], "my parcel is lost", "this")


def test_a_product_of_the_brief() -> None:
    shopper = shopper_on(one("- main\n"))[0]
    issue, _ = about_product(shopper, "opening hours", "usual product")
    assert (issue.kind, issue.about, issue.asked) == ("specification", "Oak chair", "When are you open?")
    with pytest.raises(UsageError):
        about_product(shopper, "opening hours", "odd product")
