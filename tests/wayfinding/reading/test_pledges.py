from __future__ import annotations

from datetime import UTC, datetime

import pytest

from journeys.wayfinding.reading.pledges import read_pledge

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)  # a Wednesday


@pytest.mark.parametrize(
    ("sentence", "locale", "what", "due"),
    [
        ("A colleague will call you back within 2 hours.", "en_GB", "call-back", "2026-11-25T12:00:00+00:00"),
        ("We will ring you back tomorrow.", "en_GB", "call-back", "2026-11-26"),
        ("Someone will call you by Friday 5 pm.", "en_GB", "call-back", "2026-11-27T17:00:00+00:00"),
        ("I will write to jo@example.com today with a full answer.", "en_GB", "mail", "2026-11-25"),
        ("We will get back to you within 2 working days.", "en_GB", "reply", "2026-11-27"),
        ("We will be in touch.", "en_GB", "reply", ""),
        ("Wir rufen Sie innerhalb von 3 Stunden zurück.", "de_DE", "call-back", "2026-11-25T13:00:00+00:00"),
        ("Nous vous rappellerons demain.", "fr_FR", "call-back", "2026-11-26"),
        ("Le devolveremos la llamada hoy.", "es_ES", "call-back", "2026-11-25"),
        ("La richiameremo entro 30 minuti.", "it_IT", "call-back", "2026-11-25T10:30:00+00:00"),
        ("Wij bellen u vandaag voor 17 uur terug.", "nl_NL", "call-back", "2026-11-25T17:00:00+00:00"),
    ],
)
def test_promises_and_when_they_are_due(sentence: str, locale: str, what: str, due: str) -> None:
    promise = read_pledge(sentence, "phone", locale, NOW)
    assert promise
    assert (promise.what, promise.due) == (what, due)


@pytest.mark.parametrize(
    ("sentence", "locale"),
    [
        ("Would you like us to call you back?", "en_GB"),
        ("If we miss you, we will call you back.", "en_GB"),
        ("For a call back press 2.", "en_GB"),
        ("Please call us back tomorrow.", "en_GB"),
        ("Rufen Sie uns morgen zurück.", "de_DE"),
        ("Wenn Sie möchten, rufen wir Sie zurück.", "de_DE"),
    ],
)
def test_offers_and_conditions_are_no_promises(sentence: str, locale: str) -> None:
    assert read_pledge(sentence, "phone", locale, NOW) is None


def test_without_a_clock_nothing_is_counted() -> None:
    promise = read_pledge("We will call you back tomorrow.", "phone", "en", None)
    assert promise
    assert promise.due == ""
