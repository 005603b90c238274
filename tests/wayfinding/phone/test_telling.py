from __future__ import annotations

import pytest

from journeys.wayfinding.phone.telling import introduces, statements, tells


@pytest.mark.parametrize(
    ("prompt", "language"),
    [
        ("Thank you for calling. Goodbye.", "en"),
        ("We are sorry, this option is not available. Goodbye.", "en"),
        ("All our agents are busy. Please try again later.", "en"),
        ("Welcome. For orders press 1.", "en"),
        ("Leider sind alle Leitungen nicht erreichbar. Auf Wiederhören.", "de"),
        ("Désolé. Au revoir.", "fr"),
        ("How can I help you?", "en"),
        ("Main menu. 1: Orders. 2: Returns.", "en"),
        ("Please listen carefully, as our menu has changed.", "en"),
        ("", "en"),
    ],
)
def test_nothing_is_stated(prompt: str, language: str) -> None:
    assert statements(prompt, language) == ()


@pytest.mark.parametrize(
    ("prompt", "language"),
    [
        ("Your order is in transit. Goodbye.", "en"),
        ("Sorry, returns are only handled on our website.", "en"),
        ("We are closed. Our opening hours are Monday to Friday, 9 to 5.", "en"),
        ("Sie haben 30 Tage Rückgaberecht.", "de"),
        ("Please hold. Your parcel left us on Monday.", "en"),
    ],
)
def test_something_is_stated(prompt: str, language: str) -> None:
    assert statements(prompt, language)


def test_what_a_caller_is_let_know() -> None:
    assert tells("We are closed. For a call back press 1.", "en") == ("closed", "call-back")
    assert tells("For our opening hours press 2.", "en") == ()
    assert tells("Please leave a message after the tone.", "en") == ("ticket",)
    assert tells("Bitte warten. Wir verbinden Sie.", "de") == ("wait", "transfer")
    assert tells("For orders press 1.", "en") == ()


def test_somebody_introduces_himself() -> None:
    assert introduces("Hello, this is Mia, how can I help?")
    assert introduces("Guten Tag, mein Name ist Jens.")
    assert not introduces("Welcome to the shop. For orders press 1.")
