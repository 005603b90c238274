from __future__ import annotations

from datetime import date

import pytest

from journeys.wayfinding.reading.carrier import read_events

TODAY = date(2026, 12, 14)
LIST = """<title>Delivered 1 May 2026</title><h1>Parcel PF1</h1><ol reversed>
<li>10 December 2026, 10:00: We cannot find this parcel</li><li>27 November 2026, 05:40: Sorted at our depot</li>
<li>26 November 2026, 16:00: We have the parcel; it is on its way</li></ol>
<script>var x = "1 May 2026 delivered"</script>"""
TABLE = """<table><tr><th>Datum</th><th>Uhrzeit</th><th>Status</th></tr>
<tr><td>25.11.2026</td><td>08:05</td><td>Die Sendung ist in Zustellung</td></tr>
<tr><td>25.11.2026</td><td>14:05</td><td>Die Sendung wurde <b>zugestellt</b></td></tr></table>"""
BOXES = """<div class=e><div>25 novembre 2026</div><div>Votre colis est en cours de livraison</div></div>
<div class=e><div>Contact : 3631, du lundi au samedi</div></div>"""
EXPECTED = "<p>Expected delivery: 20 December 2026</p><p>We know nothing yet</p>"


@pytest.mark.parametrize(
    ("html", "locale", "told"),
    [
        (LIST, "en_GB", [("2026-11-26", "16:00"), ("2026-11-27", "05:40"), ("2026-12-10", "10:00")]),
        (TABLE, "de_DE", [("2026-11-25", "08:05"), ("2026-11-25", "14:05")]),
        (BOXES, "fr_FR", [("2026-11-25", "")]),
        (EXPECTED, "en_GB", []),
        ("", "en_GB", []),
    ],
)
def test_events_in_their_order(html: str, locale: str, told: list[tuple[str, str]]) -> None:
    assert [(event.day, event.hour) for event in read_events(html, locale=locale, today=TODAY)] == told


def test_what_the_last_event_means() -> None:
    lost = read_events(LIST, locale="en_GB", today=TODAY)[-1]
    assert (lost.status, lost.text) == ("lost", "10 December 2026, 10:00: We cannot find this parcel")
    assert read_events(TABLE, locale="de_DE", today=TODAY)[-1].status == "delivered"


def test_an_event_nobody_knows_the_meaning_of() -> None:
    (event,) = read_events("<li>26 November 2026: Scanned in Leeds</li>", locale="en_GB", today=TODAY)
    assert event.status == ""
