from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from journeys.model.result import Rule
from journeys.reporting.headline import headline, standfirst
from journeys.reporting.tally import tally
from tests.reporting import samples
from tests.reporting.crowded import LOAD, crowded


def test_a_blocked_journey_is_what_a_director_reads_first(tmp_path: Path) -> None:
    sums = tally(samples.demo(tmp_path))
    assert headline(sums) == "Hold the release: customers cannot finish “Buy one mug as a guest” on a phone."


def test_the_standfirst_counts_and_names_who_can_act(tmp_path: Path) -> None:
    told = standfirst(tally(samples.demo(tmp_path)))
    assert "walked 6 journeys at Cornershop" in told
    assert "4 reached the goal, 1 was stopped by the shop and 1 failed for the robot's own reasons" in told
    assert "6 problems, 3 of them serious; to act: Shop (2), IT (2) and Marketing (1)" in told


def test_nothing_walked_is_never_good_news() -> None:
    passed = replace(samples.empty(), verdict=replace(samples.empty().verdict, passed=True))
    assert headline(tally(passed)) == "Nothing was walked, so this run says nothing about the shop."


def test_a_cut_off_run_says_so_even_when_the_gate_passed(tmp_path: Path) -> None:
    cut = samples.cut_off(tmp_path)
    assert "cut off" in headline(tally(cut))
    assert "cut off" in headline(tally(replace(cut, verdict=replace(cut.verdict, passed=True))))
    assert "1 of 6 planned journeys" in standfirst(tally(cut))


def test_a_passed_gate_with_serious_problems_is_no_praise(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    passed = replace(whole, verdict=replace(whole.verdict, passed=True))
    assert headline(tally(passed)) == "The release may go, but 3 serious problems still meet customers."
    assert headline(tally(samples.second_run(tmp_path))) == "The release may go: customers meet only small friction."


def test_a_robot_that_fails_is_not_blamed_on_the_shop(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    worst = replace(whole.journeys[5], band="smooth")
    alone = replace(whole, journeys=(worst,), findings=(), verdict=replace(whole.verdict, worst=worst.id))
    assert headline(tally(alone)) == "Hold the release: the robots could not finish their work."


def test_what_became_of_the_journeys_is_said_as_a_person_would(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    fine = tuple(replace(journey, outcome="completed", blame="") for journey in whole.journeys)
    ill = replace(whole.journeys[0], outcome="robot-failed", blame="environment")
    assert "All reached the goal." in standfirst(tally(replace(whole, journeys=fine)))
    told = standfirst(tally(replace(whole, journeys=(ill,))))
    assert "None reached the goal and 1 failed because of the machine or the network." in told
    cut = replace(whole, journeys=(ill,), run=replace(whole.run, complete=False))
    assert "1 could not be finished." in standfirst(tally(cut))
    smooth = replace(fine[0], index=0.0)
    alone = replace(whole, journeys=(smooth,), findings=(), verdict=replace(whole.verdict, worst=smooth.id))
    assert "hardest" not in standfirst(tally(alone))


def test_an_unreachable_shop_is_told_apart(tmp_path: Path) -> None:
    whole = samples.demo(tmp_path)
    down = replace(whole.journeys[0], blame="environment")
    told = standfirst(tally(replace(whole, journeys=(down,))))
    assert "1 could not reach the shop" in told
    assert "stopped by the shop" not in told


def test_a_crowd_is_told_by_its_worst_news() -> None:
    harness = Rule("workers lost", "0", "1", passed=False, about="harness")
    limit = Rule("failed walks", "at most 0.0%", "3 of 9", passed=False)
    kept = replace(LOAD, invariants=())
    assert "nothing is sold that is not there" in headline(tally(crowded()))
    assert headline(tally(crowded((harness, limit)))) == "This crowd proves nothing: workers lost."
    assert "1 limit of the plan is broken" in headline(tally(crowded((limit,), kept)))
    assert headline(tally(crowded((replace(limit, passed=True),), kept))) == "The shop stood the crowd: Flash sale."
    assert "A crowd of 20 made 30 walks, 2 of which failed" in standfirst(tally(crowded()))


def test_a_crowd_tells_what_was_counted_and_where_it_broke() -> None:
    def told(**changes: Any) -> str:
        return standfirst(tally(crowded(load=replace(LOAD, **changes))))

    uncounted = LOAD.invariants[1]
    assert "The books were counted in 2 of 3 ways: 2 wrong." in told()
    assert "The books were not counted." in told(invariants=(uncounted,))
    assert "counted in 1 way: nothing wrong." in told(invariants=(LOAD.invariants[2],))
    assert "came, and no walk was made to its end." in told(timed=())
    assert "A limit broke at 15 users." in told(break_point=15)
