from __future__ import annotations

import pytest

from journeys.channels.protocols import Said
from journeys.model.contact import ContactEnded
from journeys.shopper.actions import SettleByBot
from journeys.shopper.contacts import Contacts
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import one, shopper_on


class Bot:
    def say(self, text: str) -> tuple[Said, ...]:
        return (Said("Order A-1 is in transit."),) if "A-1" in text else ()


def test_a_bot_is_asked_without_a_page() -> None:
    page = one("- main\n")
    shopper, notebook = shopper_on(page, contacts=Contacts(chat=Bot))
    shopper.does(SettleByBot("where is my order", "delivered order"))
    assert notebook.all(ContactEnded)[0].outcome == "resolved"
    assert page.log == []
    assert SettleByBot("x").describe() == "Get help from the bot: x"


def test_a_store_without_a_bot() -> None:
    with pytest.raises(NotOffered, match="no bot"):
        shopper_on(one("- main\n"))[0].does(SettleByBot("where is my order"))
