from __future__ import annotations

from datetime import date

import pytest

from journeys.wayfinding.reading.arrival import read_arrival, read_return_number
from journeys.wayfinding.reading.facts import Maker
from tests.wayfinding.reading.recorded import view

TODAY = date(2026, 3, 9)


def page(*texts: str) -> str:
    return "- main [ref=e1]:\n" + "\n".join(f'  - paragraph [ref=e{n}]: "{t}"' for n, t in enumerate(texts, 2))


def arrival(*texts: str, locale: str = "en_GB") -> list[object]:
    return [fact.value for fact in read_arrival(Maker(view(page(*texts), locale), "tracking"), TODAY)]


@pytest.mark.parametrize(
    ("texts", "locale"),
    [
        (("Delivered Thursday 5 March 2026",), "en_GB"),
        (("Delivered", "5 March 2026"), "en_GB"),
        (("Thursday 5 March 2026, 13:20: Delivered",), "en_GB"),
        (("Zugestellt am 5. März 2026",), "de_DE"),
        (("Livré le 5 mars 2026",), "fr_FR"),
    ],
)
def test_the_day_it_arrived(texts: tuple[str, ...], locale: str) -> None:
    assert arrival(*texts, locale=locale) == ["2026-03-05"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Expected delivery: 5 March 2026",),
        ("Will be delivered on 5 March 2026",),
        ("Out for delivery", "5 March 2026"),
        ("Dispatched 5 March 2026",),
        ("Delivered 5 March 2026", "Delivered 6 March 2026"),
        ("Delivered",),
    ],
)
def test_what_is_no_day_of_arrival(texts: tuple[str, ...]) -> None:
    assert arrival(*texts) == []


def label(*texts: str, locale: str = "en_GB") -> list[object]:
    return [fact.value for fact in read_return_number(Maker(view(page(*texts), locale), "returns"))]


@pytest.mark.parametrize(
    ("texts", "locale", "number"),
    [
        (("Your free return label is RL123456789GB. Show it at any shop.",), "en_GB", "RL123456789GB"),
        (("RMA number", "2026-00417"), "en_GB", "2026-00417"),
        (("Ihre Retourennummer: 88-4711",), "de_DE", "88-4711"),
        (("Votre numéro de retour : R20931",), "fr_FR", "R20931"),
    ],
)
def test_the_number_of_a_return(texts: tuple[str, ...], locale: str, number: str) -> None:
    assert label(*texts, locale=locale) == [number]


@pytest.mark.parametrize("text", ["Return from order CS-10417", "You can return it within 30 days", "Call 01904 555"])
def test_what_is_no_number_of_a_return(text: str) -> None:
    assert label(text) == []
