from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from journeys.model.result import ExpectationRecord
from journeys.reporting.html.view import anchor, href, view, when
from journeys.reporting.protocol import Job
from tests.reporting import samples


def test_the_worst_journey_is_drawn_first(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    shown = view(Job(whole, tmp_path))
    assert shown.maps[0].record.id == whole.verdict.worst
    assert len(shown.maps) + len(shown.smooth) == len(whole.journeys)


def test_journeys_in_which_nothing_was_found_stand_apart(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    shown = view(Job(replace(whole, findings=()), tmp_path))
    assert {one.record.outcome for one in shown.smooth} == {"completed"}
    assert shown.smooth
    assert all(one.record.outcome != "completed" or not one.smooth for one in shown.maps)


def test_what_authors_expected_in_vain_is_listed_with_its_journeys(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    broken = ExpectationRecord("the code takes money off", "less", "the same", held=False)
    told = tuple(
        replace(journey, steps=(replace(journey.steps[0], expectations=(broken,)), *journey.steps[1:]))
        for journey in whole.journeys[:2]
    )
    (wish,) = view(Job(replace(whole, journeys=told), tmp_path)).wishes
    assert wish.text == "the code takes money off"
    assert {(name, device) for _, name, device in wish.places} == {(j.name, j.device) for j in told}


def test_pins_are_numbered_along_the_journey(tmp_path: Path) -> None:
    first = view(Job(samples.demo(tmp_path), tmp_path)).maps[0]
    assert [pin.number for stop in first.stops for pin in stop.pins] == [1, 2, 3]


def test_filters_offer_only_what_occurs_with_counts(tmp_path: Path) -> None:
    filters = view(Job(samples.demo(tmp_path), tmp_path)).filters
    assert [(choice.value, choice.count) for choice in filters["severity"]] == [
        ("S4", 1),
        ("S3", 3),
        ("S2", 3),
        ("S1", 2),
    ]
    assert [choice.value for choice in filters["channel"]] == ["browser"]


def test_a_finding_without_a_picture_shows_the_screen_of_its_step(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    bare = replace(whole.findings[0], evidence=())
    card = view(Job(replace(whole, findings=(bare,)), tmp_path)).cards[0]
    assert card.spot is not None
    assert card.spot.boxes == ()


def test_what_a_person_says_is_never_shown_by_a_screen_of_the_shop(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    said = replace(whole.findings[0], evidence=(), channel="person")
    assert view(Job(replace(whole, findings=(said,)), tmp_path)).cards[0].spot is None


def test_a_finding_of_a_missing_journey_is_still_shown(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    lost = replace(whole.findings[0], journey="gone", evidence=())
    card = view(Job(replace(whole, findings=(lost,)), tmp_path)).cards[0]
    assert (card.journey, card.step, card.spot) == (None, None, None)


def test_anchors_are_stable_and_safe() -> None:
    assert anchor("finding", "f-12") == "finding-f-12"
    odd = anchor("journey", 'a "b" <c>')
    assert odd == anchor("journey", 'a "b" <c>')
    assert odd.removeprefix("journey-").isalnum()


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-22T20:51:04+00:00", "22 November 2026, 20:51 UTC"),
        ("2026-11-02", "2 November 2026"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_moments_are_read_or_shown_as_they_are(moment: str, said: str) -> None:
    assert when(moment) == said


def test_only_web_addresses_become_links() -> None:
    assert href("https://shop.example/a") == "https://shop.example/a"
    assert [href(url) for url in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "")] == [""] * 4


def test_a_journey_without_any_picture_gets_no_empty_frames(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    call = replace(whole.journeys[0], steps=tuple(replace(step, screenshot="") for step in whole.journeys[0].steps))
    maps = view(Job(replace(whole, journeys=(call, *whole.journeys[1:])), tmp_path)).maps
    assert {drawn.record.id: drawn.pictured for drawn in maps}[call.id] is False
    assert any(drawn.pictured for drawn in maps)
