from __future__ import annotations

import pytest

from journeys.model.outline import Box, Layer
from journeys.shopper.actions.deal_with_overlays import DealWithOverlays
from journeys.shopper.actions.put_in_basket import PutInBasket
from journeys.shopper.gates import tells_where
from tests.shopper.fake import FakePage, Screen, one, shopper_on

LAYER = Layer("dialog", "Where shall we deliver?", Box(100, 100, 600, 400), 0.4, modal=True)
HEAD = '- banner:\n  - link "Basket ({count})"\n- main:\n  - heading "Oat milk" [level=1]\n  - text: £1.89\n'
ADD = '  - button "Add to basket"\n'
GATE = """- dialog "Where shall we deliver?":
  - textbox "{asked}"
  - button "Later"
  - button "Check my area"
  - button "Close"
"""


def shop(count: int, gate: str = "") -> Screen:
    moves = {"Add to basket": "gate", "Check my area": "in", "Close": "product"}
    return Screen(HEAD.format(count=count) + ADD + gate, moves=moves, layers=(LAYER,) if gate else ())


def pages(asked: str = "Your postcode") -> FakePage:
    gate = shop(0, GATE.format(asked=asked))
    return FakePage({"product": shop(0), "gate": gate, "in": shop(1)}, "product")


def test_a_layer_that_asks_for_the_postcode_before_it_sells_is_answered() -> None:
    page = pages()
    shopper, _ = shopper_on(page)
    PutInBasket().perform_as(shopper)
    postcode = shopper.persona.address.postcode
    assert page.log == [
        ("press", "Add to basket"),
        ("fill", f"Your postcode={postcode}"),
        ("press", "Check my area"),
    ]
    assert shopper.memory.attempts["basket-add"][0] == "done" or page.now == "in"
    assert "where to deliver" in shopper.memory.detours[0]


@pytest.mark.parametrize("asked", ["E-mail", "First name", "Message"])
def test_a_layer_that_asks_for_something_else_is_not(asked: str) -> None:
    page = one(HEAD.format(count=0) + GATE.format(asked=asked), layers=(LAYER,))
    assert not tells_where(shopper_on(page)[0])
    assert page.log == []


def test_nothing_on_top_nothing_done() -> None:
    page = one(HEAD.format(count=0) + ADD)
    assert not tells_where(shopper_on(page)[0])


def test_a_gate_that_cannot_be_closed_is_answered_at_the_door() -> None:
    gate = GATE.format(asked="Your postcode").replace('  - button "Later"\n', "").replace('  - button "Close"\n', "")
    page = FakePage({"gate": shop(0, gate), "in": shop(0)}, "gate")
    DealWithOverlays().perform_as(shopper_on(page)[0])
    assert page.now == "in"


def test_a_gate_without_a_button_is_left() -> None:
    gate = '- dialog "Where shall we deliver?":\n  - textbox "Your postcode"\n'
    page = one(HEAD.format(count=0) + gate, layers=(LAYER,))
    assert not tells_where(shopper_on(page)[0])
