from __future__ import annotations

import pytest

from journeys.errors import UsageError
from journeys.model.contact import ContactBegan
from journeys.shopper.actions import CallTheShop
from journeys.shopper.errors import NotOffered, ShopBlocks
from tests.shopper.fake import one, shopper_on
from tests.shopper.phones import GONE, caller_on, menu


def test_a_call_begins_about_an_order() -> None:
    shopper, notes = caller_on({"": menu("For orders press 1.")})
    shopper.does(CallTheShop("order on its way"))
    assert notes.all(ContactBegan)[0].about == "CS-10452"
    assert shopper.memory.call
    assert shopper.memory.call.heard.text == "For orders press 1."


def test_without_a_line_or_a_word() -> None:
    with pytest.raises(NotOffered):
        shopper_on(one('- heading "Shop"\n'))[0].does(CallTheShop())
    with pytest.raises(ShopBlocks, match="hangs up"):
        caller_on({"": GONE})[0].does(CallTheShop())
    with pytest.raises(UsageError):
        caller_on({"": GONE})[0].does(CallTheShop("lost order"))


def test_describe() -> None:
    assert CallTheShop().describe() == "Call the shop"
    assert CallTheShop("old order").describe() == "Call the shop about the old order"
