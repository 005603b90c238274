from __future__ import annotations

import pytest

from journeys.channels.protocols import Heard
from journeys.shopper.actions import CallTheShop, PressFor
from journeys.shopper.errors import ShopBlocks
from tests.shopper.phones import FakeLine, caller_on, ends, menu


def test_the_key_the_menu_names_is_pressed() -> None:
    line = FakeLine({"": menu("For orders press 4. For returns press 7."), "7": ends("Thirty days.")})
    shopper, _ = caller_on(line)
    shopper.does(CallTheShop())
    shopper.does(PressFor("returns"))
    assert line.calls[0].at == ["7"]


def test_words_are_said_where_there_are_no_keys() -> None:
    line = FakeLine({"": Heard("You can say “returns”.", "gather", speech=True), "returns": ends("Thirty days.")})
    shopper, _ = caller_on(line)
    shopper.does(CallTheShop())
    shopper.does(PressFor("returns"))
    assert line.calls[0].at == ["returns"]


def test_without_a_call_or_an_option() -> None:
    shopper, _ = caller_on({"": menu("For orders press 4.")})
    with pytest.raises(ShopBlocks, match="No call"):
        shopper.does(PressFor("returns"))
    shopper.does(CallTheShop())
    with pytest.raises(ShopBlocks, match="offers nothing"):
        shopper.does(PressFor("opening hours"))


def test_describe() -> None:
    assert PressFor("returns").describe() == "Press the key for returns"
