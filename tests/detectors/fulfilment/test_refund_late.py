from journeys.detectors.fulfilment import refund_late
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.fulfilment.walks import returned, stated


def test_nothing_when_the_days_are_over() -> None:
    friction = only(refund_late, stated(returned(), "2026-03-24T10:00", ("charge", 500, "2026-02-20")))
    assert (friction.severity, friction.subject, friction.step) == ("S3", "refund", 1)


def test_it_came_after_the_days() -> None:
    walk = stated(returned(), "2026-04-01T10:00", ("refund", 500, "2026-03-25"))
    assert "2026-03-25" in only(refund_late, walk).observed


def test_the_last_day_is_in_time() -> None:
    assert is_clear(refund_late, stated(returned(), "2026-04-01T10:00", ("refund", 500, "2026-03-21")))


def test_before_the_days_are_over_nobody_can_tell() -> None:
    assert cannot_tell(refund_late, stated(returned(), "2026-03-10T10:00")) == "evidence-missing"
    assert cannot_tell(refund_late, Walk()) == "not-reached"
