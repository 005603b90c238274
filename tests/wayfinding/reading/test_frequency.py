from __future__ import annotations

import pytest

from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.frequency import frequency_in, read_frequency
from journeys.wayfinding.reading.sheet import sheet
from journeys.wayfinding.reading.view import View
from journeys.wayfinding.reading.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("sentence", "locale", "expected"),
    [
        ("One letter a week, on good things", "en_GB", (1, 7)),
        ("Our weekly newsletter", "en_GB", (1, 7)),
        ("No more than two emails a month.", "en_GB", (2, 30)),
        ("We send up to 3 mails per week", "en_GB", (3, 7)),
        ("Twice a month you hear from us", "en_GB", (2, 30)),
        ("A newsletter every Friday", "en_GB", (1, 7)),
        ("Unser Newsletter erscheint höchstens zweimal im Monat.", "de_DE", (2, 30)),
        ("Jeden Donnerstag eine Mail", "de_DE", (1, 7)),
        ("Recevez notre newsletter une fois par semaine", "fr_FR", (1, 7)),
        ("Un boletín al mes", "es_ES", (1, 30)),
        ("La nostra newsletter settimanale", "it_IT", (1, 7)),
        ("Elke week een nieuwsbrief", "nl_NL", (1, 7)),
        ("Open every day from 9 to 5", "en_GB", None),
        ("Delivered twice a week", "en_GB", None),
        ("Subscribe to our newsletter", "en_GB", None),
    ],
)
def test_how_often(sentence: str, locale: str, expected: tuple[int, int] | None) -> None:
    assert frequency_in(sentence, vocabulary(locale), locale) == expected


def test_two_promises_are_no_sure_promise() -> None:
    outline = sheet("Our weekly letter.\nA newsletter every month.", "en")
    maker = Maker(View(outline, "en_GB"), "other")
    (fact,) = read_frequency(maker, [(node.text, node.index) for node in outline.nodes])
    assert fact.value is None
