"""Swimlanes: one lane per channel, one cell per step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from journeys.model.touchpoints import Touch, Touchpoints
from journeys.reporting.html.lanes import lanes
from tests.reporting import samples, touched


def test_time_comes_first_and_every_lane_has_a_cell_for_every_step(tmp_path: Path) -> None:
    record = samples.journey(tmp_path, "Ask where my order is", "phone", {})
    drawn = lanes(replace(record, touchpoints=touched.touched(tmp_path)))
    assert [(lane.label, *lane.cells) for lane in drawn] == [
        ("Time passes", "", "", "a week passes"),
        ("Shop site", "home → list", "", ""),
        ("Phone", "", "2 turns", ""),
        ("Mail", "", "", "Where is my order?"),
    ]


def test_a_journey_on_the_shops_pages_needs_no_lanes(tmp_path: Path) -> None:
    record = samples.journey(tmp_path, "Ask where my order is", "phone", {})
    assert lanes(replace(record, touchpoints=Touchpoints((Touch("browser", "home", 0, 0.1),)))) == ()


def test_a_crowded_cell_counts_what_it_does_not_list(tmp_path: Path) -> None:
    record = samples.journey(tmp_path, "Ask where my order is", "phone", {})
    many = tuple(Touch("mail", f"Offer {n}", 0, 0.1) for n in range(9))
    (lane,) = lanes(replace(record, touchpoints=Touchpoints(many)))
    assert lane.cells[0] == "Offer 0; Offer 1; Offer 2; Offer 3 and 5 more"
