from __future__ import annotations

from dataclasses import replace

from journeys.model.result import StepRecord
from journeys.reporting.html.strain import centre, curve, depth

STEP = StepRecord(0, "When", "I shop", "a.feature", 1, "passed", 1.0, 0.0, 0.0)


def steps(*strains: float | None) -> tuple[StepRecord, ...]:
    return tuple(
        replace(STEP, index=place, strain=strain, strain_low=None if strain is None else strain - 5)
        for place, strain in enumerate(strains)
    )


def test_a_gap_is_never_bridged() -> None:
    drawn = curve(steps(0, -10, None, -20, -30))
    assert drawn.lines == ("M50 0 L150 10", "M350 20 L450 30")
    assert len(drawn.bands) == 2


def test_the_band_reaches_from_confirmed_to_probable() -> None:
    assert curve(steps(0, -10)).bands == ("M50 0 L150 10 L150 15 L50 5 Z",)


def test_worst_and_last_are_marked() -> None:
    drawn = curve(steps(0, -40, -10, None))
    assert (drawn.worst, drawn.last) == (1, 2)
    assert curve(steps(0, 0)).worst == -1


def test_nothing_walked_draws_nothing() -> None:
    assert curve(()).lines == curve(steps(None, None)).lines == ()
    assert curve(()).last == -1


def test_a_single_step_is_a_point_without_a_line() -> None:
    assert curve(steps(-10)).lines == ()


def test_depth_stays_between_zero_and_a_hundred() -> None:
    assert [depth(x) for x in (None, 5, 0, -30, -130)] == [0, 0, 0, 30, 100]


def test_columns_are_equally_wide() -> None:
    assert [centre(place, 4) for place in range(4)] == [12.5, 37.5, 62.5, 87.5]
