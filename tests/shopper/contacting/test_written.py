from __future__ import annotations

from journeys.shopper.contacting.written import answered, message_field, taken, write
from tests.shopper.contacting.forms import CHAT, ENGLISH, english, german
from tests.shopper.fake import one, shopper_on


def test_everything_the_form_asks_for_and_no_newsletter() -> None:
    page = german()
    shopper, _ = shopper_on(page)
    shopper.look()
    write(shopper, "Wie viel fasst sie?")
    filled = dict(entry.split("=", 1) for verb, entry in page.log if verb == "fill")
    assert filled["Ihre Nachricht"] == "Wie viel fasst sie?"
    assert filled["Ihr Name"] == shopper.persona.full_name
    assert filled["E-Mail-Adresse"] == shopper.persona.email
    assert filled["Betreff"]
    assert [entry for verb, entry in page.log if verb == "press"] == ["Ich habe die Datenschutzerklärung gelesen"]


def test_where_a_message_is_written() -> None:
    assert message_field(shopper_on(one(ENGLISH))[0].look())
    assert message_field(shopper_on(one('- main:\n  - textbox "Email"\n'))[0].look()) is None
    assert message_field(shopper_on(one(CHAT))[0].look()) is None, "a chat is no form"


def test_a_message_is_taken_when_it_is_gone_and_nothing_is_complained_about() -> None:
    page = english()
    shopper, _ = shopper_on(page)
    empty = shopper.look()
    write(shopper, "How much does it hold?")
    assert taken(empty, empty) is True
    assert taken(empty, shopper.view) is None, "it still stands there"
    page.screens["form"].errors["Email"] = "Enter your e-mail address."
    assert taken(empty, shopper.look()) is False


def test_what_the_page_says_to_it() -> None:
    page = german()
    shopper, _ = shopper_on(page)
    before = shopper.look()
    page.now = "thanks"
    after = shopper.look()
    assert answered(before, after, "") == "Vielen Dank für Ihre Nachricht Wir antworten innerhalb von 24 Stunden."
    assert answered(before, after, "Danke!") == "Danke!"
