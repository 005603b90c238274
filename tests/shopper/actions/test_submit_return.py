from __future__ import annotations

import pytest

from journeys.model.event import Attempt
from journeys.shopper.actions import SubmitReturn
from journeys.shopper.errors import ShopBlocks
from tests.shopper.fake import FakePage, Screen, shopper_on

FORM = """
- main:
  - heading "Return items" [level=1]
  - form "Return items":
    - checkbox "Oak chair"
    - checkbox "Send me the newsletter"
    - combobox "Reason for return":
      - option "Please choose" [selected]
      - option "Too small"
      - option "I changed my mind"
    - button "Send return request"
"""
DONE = '- main:\n  - heading "Your return is registered" [level=1]\n  - paragraph: Thank you.\n'


def form(moves: dict[str, str]) -> FakePage:
    return FakePage({"a": Screen(FORM, url="https://shop.example/returns", moves=moves), "b": Screen(DONE)}, "a")


def test_items_are_chosen_a_reason_is_given_and_it_is_sent() -> None:
    page = form({"Send return request": "b"})
    shopper, notebook = shopper_on(page)
    shopper.does(SubmitReturn())
    assert page.log == [
        ("press", "Oak chair"),
        ("choose", "Reason for return=I changed my mind"),
        ("press", "Send return request"),
    ]
    assert [(a.goal, a.result) for a in notebook.all(Attempt)] == [("return-request", "done")]


def test_a_request_nobody_answers() -> None:
    with pytest.raises(ShopBlocks, match="Expected that the shop confirms the return"):
        shopper_on(form({}))[0].does(SubmitReturn())


def test_describe() -> None:
    assert SubmitReturn().describe() == "Send the return request"
