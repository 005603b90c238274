from __future__ import annotations

import pytest

from journeys.model.contact import ContactBegan, ContactEnded
from journeys.model.event import Turn
from journeys.shopper.actions import AskByContactForm
from journeys.shopper.errors import HeldBack, NotOffered, ShopBlocks
from journeys.shopper.guard import Guard
from journeys.shopper.hosts import Home
from journeys.shopper.manners import Manners
from tests.shopper.contacting.forms import CHAT, english, german
from tests.shopper.fake import one, shopper_on

ASK = AskByContactForm("opening hours", "usual product")


def test_a_question_is_sent_and_what_is_said_to_it_is_kept() -> None:
    page = english()
    shopper, notebook = shopper_on(page)
    shopper.does(ASK)
    assert ("press", "Submit") in page.log
    (began,) = notebook.all(ContactBegan)
    assert (began.channel, began.kind, began.about) == ("form", "specification", "Oak chair")
    own, said = notebook.all(Turn)
    assert (own.speaker, own.slots) == ("customer", ("product", "issue"))
    assert "Oak chair: When are you open?" in own.text
    assert said.text == "Message sent. Ref Q-12345"
    assert notebook.all(ContactEnded)[0].outcome == "promised"
    assert shopper.memory.asked


def test_in_another_language_with_a_page_of_thanks() -> None:
    page = german()
    shopper, notebook = shopper_on(page)
    shopper.does(ASK)
    assert notebook.all(Turn)[-1].text.startswith("Vielen Dank")
    assert "Oak chair" in notebook.all(Turn)[0].text


def test_a_form_that_does_not_take_it() -> None:
    shopper, notebook = shopper_on(english(refuses=True))
    with pytest.raises(ShopBlocks, match="valid email"):
        shopper.does(ASK)
    assert not notebook.all(ContactBegan)


@pytest.mark.parametrize("orders", [True, False])
def test_a_visitor_writes_to_nobody(orders: bool) -> None:
    page = english()
    shopper, notebook = shopper_on(page, manners=Manners(Guard(orders=orders), Home("https://shop.example/")))
    with pytest.raises(HeldBack, match="sends a message to a person"):
        shopper.does(ASK)
    assert not [entry for verb, entry in page.log if verb == "press"]
    assert not notebook.all(ContactBegan)


def test_a_shop_without_a_form() -> None:
    with pytest.raises(NotOffered, match="no way to a contact form"):
        shopper_on(one(CHAT))[0].does(ASK)


def test_describe() -> None:
    assert ASK.describe() == "Ask by contact form about the usual product: opening hours"
