"""A guest stays on the premises, and says what it left alone."""

from __future__ import annotations

import pytest

from journeys.errors import HarnessError
from journeys.model.event import Note
from journeys.shopper.errors import HeldBack, NotOffered
from journeys.shopper.guard import Guard
from journeys.shopper.hosts import Home
from journeys.shopper.manners import Manners
from tests.shopper.fake import FakePage, Screen, shopper_on

FORM = """
- main:
  - heading "Checkout" [level=1]
  - textbox "Postcode"
  - textbox "City"
  - button "Finish"
  - button "Look"
"""
THANKS = '- main:\n  - heading "Thank you for your order" [level=1]'
LINKS = '- main:\n  - link "Help"\n  - link "Help centre"\n  - button "Help me"'


def manners(orders: bool = False) -> Manners:
    return Manners(Guard(orders), Home("https://shop.example/"))


def named(shopper: object, name: str) -> object:
    return next(n for n in shopper.view.state.outline.nodes if n.name == name)  # type: ignore[attr-defined] # a shopper


def test_what_is_held_back_is_not_pressed() -> None:
    page = FakePage({"a": Screen(FORM)}, "a")
    shopper, notebook = shopper_on(page, manners=manners())
    with pytest.raises(HeldBack, match=r"Finish.*may place the order.*only looks"):
        shopper.presses(named(shopper, "Finish"), "checkout.next")  # type: ignore[arg-type] # a node
    assert page.log == []
    assert [n.topic for n in notebook.all(Note)] == ["held-back"]


def test_enter_is_held_back_where_it_could_order() -> None:
    page = FakePage({"a": Screen(FORM)}, "a")
    shopper, _ = shopper_on(page, manners=manners())
    shopper.look()
    with pytest.raises(HeldBack):
        shopper.hits("Enter", "promo.apply")
    assert page.log == []


def test_links_to_strangers_are_left_out_and_noted_once() -> None:
    away = {"Help": {"href": "https://desk.test/help"}}
    page = FakePage({"a": Screen(LINKS, attributes=away)}, "a")
    shopper, notebook = shopper_on(page, manners=manners())
    assert "Help" not in [c.node.name for c in shopper.finds("help.open")]
    shopper.finds("help.open")
    assert [n.topic for n in notebook.all(Note)] == ["off-site"]
    with pytest.raises(NotOffered, match=r"desk\.test"):
        shopper.presses(named(shopper, "Help"), "help.open")  # type: ignore[arg-type] # a node


def test_who_was_led_away_comes_back() -> None:
    screens = {"a": Screen(LINKS, moves={"Help me": "b"}), "b": Screen(THANKS, url="https://desk.test/")}
    page = FakePage(screens, "a")
    shopper, _ = shopper_on(page, manners=manners())
    shopper.look()
    with pytest.raises(NotOffered, match=r"desk\.test"):
        shopper.presses(named(shopper, "Help me"), "help.open")  # type: ignore[arg-type] # a node
    assert page.url == "https://shop.example/"


def test_an_order_that_slipped_through_is_said_aloud() -> None:
    page = FakePage({"a": Screen(FORM, moves={"Look": "b"}), "b": Screen(THANKS)}, "a")
    shopper, notebook = shopper_on(page, manners=manners())
    shopper.look()
    shopper.effort.wrote("shipping.postcode", "M1 4BT")
    with pytest.raises(HarnessError, match="placed an order"):
        shopper.presses(named(shopper, "Look"), "menu.open")  # type: ignore[arg-type] # a node
    assert [n.topic for n in notebook.all(Note)] == ["order-slipped"]
