from datetime import date

from journeys.detectors._support.afterwards import (
    day_of,
    last_statement,
    promised,
    statuses,
    summed,
    was_lost,
    working_days_between,
)
from tests.detectors.fulfilment.walks import ordered, stated, tracked


def test_promises_that_name_a_time() -> None:
    walk = tracked(ordered(), "2026-03-10T10:00", "delivered", "2026-03-09")
    assert [one.promise.state for one in promised(walk.timeline(), "delivery")] == ["kept"]
    assert promised(walk.timeline(), "refund") == ()


def test_the_last_statement_counts() -> None:
    walk = stated(stated(ordered(), "2026-03-03T10:00"), "2026-03-04T10:00", ("charge", 5, "2026-03-03"))
    read = last_statement(walk.timeline())
    assert read
    assert (summed(read.body, "charge"), summed(read.body, "refund")) == (5, 0)
    assert last_statement(ordered().timeline()) is None


def test_statuses_and_losses() -> None:
    walk = tracked(tracked(ordered(), "2026-03-03T10:00", "in-transit"), "2026-03-13T10:00", "lost")
    assert [f.fact.value for f in statuses(walk.timeline())] == ["in-transit", "lost"]
    assert was_lost(walk.timeline())


def test_days() -> None:
    assert day_of("2026-03-09T10:00:00") == date(2026, 3, 9)
    assert day_of("soon") is None
    assert working_days_between(date(2026, 3, 6), date(2026, 3, 9)) == 1
    assert working_days_between(date(2026, 3, 3), date(2026, 3, 6)) == 3
