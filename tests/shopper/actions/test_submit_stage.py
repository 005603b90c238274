from __future__ import annotations

import pytest

from journeys.model.event import Attempt, NewText
from journeys.shopper.actions import SubmitStage
from journeys.shopper.errors import ShopBlocks
from tests.shopper.checkout import ADDRESS, checkout
from tests.shopper.fake import FakePage, Screen, shopper_on


def test_the_next_stage_opens() -> None:
    page = checkout(at="address")
    shopper, notebook = shopper_on(page)
    shopper.does(SubmitStage())
    assert page.now == "payment"
    (attempt,) = notebook.all(Attempt)
    assert (attempt.goal, attempt.subject, attempt.result) == ("stage-submit", "address", "done")


def test_a_refusal_is_said_in_the_shops_words() -> None:
    no = NewText("Enter a full postcode", tone="error")
    page = FakePage({"a": Screen(ADDRESS, says={"Continue to payment": no})}, "a")
    for field in ("Full name", "Email address", "Street address", "Postcode"):
        page.values[field] = "filled"
    with pytest.raises(ShopBlocks, match="the shop said “Enter a full postcode”"):
        shopper_on(page)[0].does(SubmitStage())


def test_describe() -> None:
    assert SubmitStage().describe() == "Go on to the next stage"


def test_beside_an_email_the_way_on_may_be_the_one_without_an_account() -> None:
    mail = '- main:\n  - textbox "Email address"\n  - button "Continue without account"\n'
    page = FakePage({"a": Screen(mail, moves={"Continue without account": "b"}), "b": Screen(ADDRESS)}, "a")
    shopper_on(page)[0].does(SubmitStage())
    assert page.log == [("press", "Continue without account")]
