from __future__ import annotations

import pytest

from journeys.model.event import Attempt, NewText
from journeys.shopper.actions.send_empty import SendEmpty
from journeys.shopper.errors import NotOffered
from tests.shopper.checkout import ADDRESS, checkout
from tests.shopper.fake import FakePage, Screen, shopper_on

WORDS = NewText("Enter your name", tone="error")


def test_nothing_is_typed_and_what_the_shop_says_is_noted() -> None:
    page = FakePage({"address": Screen(ADDRESS, says={"Continue to payment": WORDS})}, "address")
    shopper, notebook = shopper_on(page)
    shopper.does(SendEmpty())
    attempt = notebook.all(Attempt)[-1]
    assert (attempt.goal, attempt.subject, attempt.result) == ("empty-submit", "address", "refused")
    assert page.values == {}


def test_a_shop_that_takes_it_is_gone_back_from() -> None:
    page = checkout()
    shopper, notebook = shopper_on(page)
    shopper.does(SendEmpty())
    assert notebook.all(Attempt)[-1].result == "done"
    assert page.now == "address"


def test_a_checkout_without_an_empty_form() -> None:
    with pytest.raises(NotOffered, match="no empty form"):
        shopper_on(checkout(at="review"))[0].does(SendEmpty())


def test_a_button_that_waits_for_the_form() -> None:
    page = FakePage({"address": Screen(ADDRESS.replace('payment"', 'payment" [disabled]'))}, "address")
    with pytest.raises(NotOffered, match="no control"):
        shopper_on(page)[0].does(SendEmpty())


def test_describe() -> None:
    assert SendEmpty().describe() == "Send the form before filling it in"
