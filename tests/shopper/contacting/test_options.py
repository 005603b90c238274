from __future__ import annotations

import pytest

from journeys.shopper.contacting.issues import Issue
from journeys.shopper.contacting.options import option_for
from tests.shopper.contacting.scripted import bot

STATUS = Issue("where is my order", "status")


@pytest.mark.parametrize(
    ("options", "person", "taken"),
    [
        (("Returns", "Track an order"), False, "Track an order"),
        (("Returns", "Speak to an agent"), True, "Speak to an agent"),
        (("Returns", "Opening hours"), False, ""),
        (("Orders", "Orders and returns"), False, "Orders"),
        ((), False, ""),
        (("Track an order",), True, ""),
    ],
)
def test_which_button_is_taken(options: tuple[str, ...], person: bool, taken: str) -> None:
    assert option_for((bot("Choose", options=options),), STATUS, "en", person=person) == taken


@pytest.mark.parametrize(
    ("kind", "options", "language", "taken"),
    [
        (
            "lost",
            ("Track a delivery", "Something's broken or missing", "Send it back"),
            "en",
            "Something's broken or missing",
        ),
        ("lost", ("It came damaged", "It never turned up"), "en", "It never turned up"),
        ("lost", ("Rappelez-moi", "Remboursement"), "fr", "Remboursement"),
        ("damaged", ("Fehlt etwas", "Kaputt angekommen"), "de", "Kaputt angekommen"),
        ("status", ("Send it back",), "en", ""),
    ],
)
def test_buttons_in_other_words_than_the_issue(kind: str, options: tuple[str, ...], language: str, taken: str) -> None:
    issue = Issue("my trouble", kind)
    assert option_for((bot("Choose", options=options),), issue, language, person=False) == taken
    again = option_for((bot("Choose", options=options),), issue, language, person=False, taken=frozenset(options))
    assert again == ""
