from __future__ import annotations

import pytest

from journeys.wayfinding.reading.hours import read_hours, weekdays_in


@pytest.mark.parametrize(
    ("text", "language", "hours"),
    [
        ("Monday to Saturday, 8 am to 8 pm", "en", "mon-sat 08:00-20:00"),
        ("Mon-Fri 9:00-17:30, Sat 10:00-14:00", "en", "mon-fri 09:00-17:30; sat 10:00-14:00"),
        ("montags bis freitags von 8 bis 18 Uhr", "de", "mon-fri 08:00-18:00"),
        ("du lundi au vendredi de 9h30 à 18h", "fr", "mon-fri 09:30-18:00"),
        ("de lunes a viernes de 9:00 a 20:00", "es", "mon-fri 09:00-20:00"),
        ("maandag tot en met vrijdag van 9 tot 17 uur", "nl", "mon-fri 09:00-17:00"),
        ("weekdays", "en", ""),
        ("2 to 3 working days", "en", ""),
        ("from 8 pm to 8 am", "en", ""),
    ],
)
def test_opening_hours(text: str, language: str, hours: str) -> None:
    assert read_hours(text, language) == hours


def test_weekdays_in_order() -> None:
    assert weekdays_in("Sundays and Monday", "en") == (6, 0)
    assert weekdays_in("no day here", "xx") == ()
