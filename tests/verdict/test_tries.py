"""Which try of a journey stands."""

from __future__ import annotations

from journeys.evidence.timeline import Timeline
from journeys.model.result import Try
from journeys.verdict.tries import standing, told
from tests.verdict.build import Walk


def tried(*outcomes: str) -> list[Timeline]:
    blame = {"blocked": "shop", "robot-failed": "robot"}
    return [Walk().end(one, blame.get(one, "")) for one in outcomes]


def test_two_blocked_tries_of_three_stand_whatever_the_third_was() -> None:
    tries = tried("blocked", "blocked", "completed")
    assert standing(tries) is tries[1]


def test_one_blocked_try_does_not() -> None:
    tries = tried("blocked", "completed")
    assert standing(tries) is tries[1]
    assert told(tries) == (Try("blocked", ""), Try("completed", ""))


def test_one_try_needs_no_telling_and_a_try_that_was_cut_off_says_so() -> None:
    assert told(tried("completed")) == ()
    assert told([Walk().timeline(), *tried("completed")])[0] == Try("robot-failed", "It was cut off.")
