from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from journeys.model.outline import Box
from journeys.model.result import Evidence, FindingRecord
from journeys.reporting.html.cards import card_of, shown
from journeys.reporting.html.pictures import Picture
from journeys.reporting.tally import Problem, tally
from tests.reporting import samples

SCREEN = Picture("shot", "data:", 390, 844)


def pictured(finding: FindingRecord, name: str, *boxes: Box | None, **changes: object) -> FindingRecord:
    proofs = tuple(Evidence("screenshot", 1.0, screenshot=name, box=box, width=390, height=844) for box in boxes)
    return replace(finding, evidence=proofs, **changes)  # type: ignore[arg-type]  # keyword names are checked by replace


def test_all_spots_of_one_picture_are_shown() -> None:
    two = (Box(10, 10, 50, 20), Box(10, 60, 50, 20))
    assert len(shown(pictured(samples.finding(1), "a.png", None, *two))) == 3


def test_the_picture_on_which_it_is_seen_whole_is_the_problems_picture(tmp_path: Path) -> None:
    sums = tally(samples.demo(tmp_path))
    cut = pictured(samples.finding(1), "a.png", Box(10, 830, 50, 40))
    whole = pictured(samples.finding(2), "b.png", Box(10, 300, 50, 40), device="desktop", journey="other")
    card = card_of(Problem(cut, (whole,)), sums, {"a.png": SCREEN, "b.png": SCREEN})
    assert card.record is cut
    assert card.pictured is whole
    assert card.journeys == 2


def test_a_problem_that_weighs_less_elsewhere_is_found_by_both_severities(tmp_path: Path) -> None:
    sums = tally(samples.demo(tmp_path))
    first, other = samples.finding(1, "S4"), samples.finding(2, "S3")
    assert card_of(Problem(first, (other,)), sums, {}).values("severity") == ("S4", "S3")
