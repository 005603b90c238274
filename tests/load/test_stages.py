"""How many users a plan wants, second by second."""

from __future__ import annotations

from journeys.load.stages import begins, stage_at, wanted
from journeys.model.load import Stage

PLAN = (Stage("ramp", 10, 5), Stage("spike", 50, 2), Stage("soak", 20, 10), Stage("break", 60, 8, step=10))


def users(at: float) -> int:
    found = wanted(PLAN, at)
    assert found
    return found[0]


def test_a_ramp_grows_evenly_and_ends_where_it_should() -> None:
    assert [users(at) for at in range(5)] == [2, 4, 6, 8, 10]


def test_a_ramp_may_go_down() -> None:
    assert wanted((Stage("spike", 10, 1), Stage("ramp", 0, 5)), 5.5) == (0, 2.0)


def test_a_spike_is_there_at_once_and_a_soak_stays() -> None:
    assert wanted(PLAN, 5.0) == (50, 100.0)
    assert [users(at) for at in (7, 12, 16.9)] == [20, 20, 20]


def test_a_break_goes_up_by_its_step() -> None:
    assert [users(17 + at) for at in (0, 1.9, 2, 4, 6, 7.9)] == [30, 30, 40, 50, 60, 60]


def test_a_plan_ends() -> None:
    assert wanted(PLAN, 25.0) is None
    assert (stage_at(PLAN, 0), stage_at(PLAN, 24.9), stage_at(PLAN, 25)) == (0, 3, 4)
    assert begins(PLAN, 3) == 17
