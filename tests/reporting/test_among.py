"""Friction indices, crowd by crowd."""

from __future__ import annotations

from dataclasses import replace

from journeys.reporting.among import among, crowds
from tests.reporting.crowded import LOAD


def test_crowds_stand_from_the_smallest_to_the_largest() -> None:
    assert [(crowd.size, crowd.title) for crowd in crowds(LOAD)] == [
        (5, "5 others"),
        (0, "18 to 20 others"),
        (20, "19 to 20 others"),
    ]


def test_a_crowd_is_as_wide_as_what_its_robots_met() -> None:
    late = replace(LOAD.robots[0], journey="late", fewest=0, users=20)
    assert crowds(replace(LOAD, robots=(LOAD.robots[0], late)))[0].title == "0 to 20 others"


def test_every_journey_has_an_index_in_the_crowds_it_walked_in() -> None:
    buy, through = among(LOAD)
    assert (buy.name, buy.calm, [felt and felt.crowd for felt in buy.felt]) == ("Buy", 4.0, [6.0, None, 9.0])
    assert [felt and felt.crowd for felt in through.felt] == [None, 12.0, None]
