"""What surely settles nothing, and what may settle it in words nobody knows. In doubt it may."""

from __future__ import annotations

import pytest

from journeys.detectors._support.answers import first_unread, unread, untaken
from journeys.detectors._support.contacts import Held, contacts
from tests.detectors.contact.talking import Talk, talk

OWN = ("My order CS-10417 is lost.", "That does not answer my question.")


def held(walk: Talk) -> Held:
    return contacts(walk.timeline())[0]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thank you for telling us. We take every message seriously.", "en"),
        ("Hello, this is Kim from the orders team. How can I help you?", "en"),
        ("I'm sorry that your order is lost, but I cannot help with that.", "en"),
        ("Order CS-10417.", "en"),
        ("Thank you so much for contacting our customer service department.", "en"),
        ("If it is about another order, please write its number.", "en"),
        ("Guten Tag, hier ist Jens. Das habe ich leider nicht verstanden.", "de"),
        ("Dazu finden Sie alles in unserem Hilfebereich.", "de"),
        ("Bonjour, je comprends. Veuillez appeler notre service client.", "fr"),
        ("Gracias por su mensaje, lo sentimos mucho.", "es"),
        ("Non ho capito. Può riformulare?", "it"),
        ("Een momentje, ik verbind u door met een collega.", "nl"),
    ],
)
def test_what_settles_nothing(text: str, language: str) -> None:
    assert not first_unread(text, language, OWN)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I'm sorry, I popped a fresh one in the post.", "en"),
        ("I'm sorry and I popped a fresh one in the post.", "en"),
        ("Thank you. Done!", "en"),
        ("Order CS-10417: 24/11.", "en"),
        ("A fresh one went out this morning, is that all right?", "en"),
        ("Hello Ann, the driver put it behind the bins.", "en"),
        ("If you check your letterbox you'll find it there already.", "en"),
        ("Capisco la rabbia e da parte nostra è tutto a posto.", "it"),
        ("Tu hervidor te espera en la oficina de la esquina.", "es"),
        ("So, das Geld ist wieder unterwegs zu Ihnen.", "de"),
        ("On vous glisse le couvercle dans le colis de demain.", "fr"),
        ("Te metemos la tapa en el camión de mañana.", "es"),
        ("Ti infiliamo il coperchio nel furgone di domani.", "it"),
        ("Het deksel gaat morgen met de bus mee.", "nl"),
    ],
)
def test_what_may_settle_it(text: str, language: str) -> None:
    assert first_unread(text, language, OWN)


def test_a_list_of_what_may_be_asked_says_nothing() -> None:
    assert not first_unread("I can help with orders, returns, delivery and gift cards.", "en")


def test_what_was_said_first_and_a_greeting_before_the_answer_do_not_count() -> None:
    odd = "bot: Hello, your shop elf speaking from the grotto all day long."
    assert not unread(held(talk(odd, "customer!: It is lost.", "bot: I did not understand that.")), "en")
    assert not unread(held(talk("customer!: It is lost.", odd, "bot: I did not understand that.")), "en")
    assert unread(held(talk("customer!: It is lost.", odd)), "en")


def test_silence_settles_nothing() -> None:
    assert not unread(held(talk("customer!: It is lost.")), "en")


def test_a_button_nobody_pressed_may_lead_on() -> None:
    walk = talk("customer!: It is lost.").says("bot: Please choose.", options=("Track it", "Talk to us"))
    assert untaken(held(walk)) == "Track it"
    assert unread(held(walk), "en")
    walk.says("customer: Track it", "bot: I did not understand that.")
    assert not unread(held(walk), "en")


def test_a_menu_on_the_phone_is_no_answer() -> None:
    walk = talk("customer!: It is lost.", channel="phone")
    walk.says("bot: For parcels press 1, for anything else say so.", options=("1 parcels",))
    assert not unread(held(walk), "en")
