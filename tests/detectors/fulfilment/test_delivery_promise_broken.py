from journeys.detectors.fulfilment import delivery_promise_broken
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.fulfilment.walks import ordered, tracked


def test_it_came_three_days_late() -> None:
    friction = only(delivery_promise_broken, tracked(ordered(), "2026-03-13T10:00", "delivered", "2026-03-12"))
    assert (friction.severity, friction.step) == ("S3", 2)
    assert "2026-03-12" in friction.observed


def test_it_is_still_on_its_way_after_the_day() -> None:
    assert only(delivery_promise_broken, tracked(ordered(), "2026-03-11T10:00", "in-transit")).severity == "S3"


def test_the_last_day_is_in_time() -> None:
    assert is_clear(delivery_promise_broken, tracked(ordered(), "2026-03-13T10:00", "delivered", "2026-03-09"))
    assert is_clear(delivery_promise_broken, tracked(ordered(), "2026-03-09T23:30", "delivered"))


def test_a_lost_parcel_is_another_trouble() -> None:
    assert cannot_tell(delivery_promise_broken, tracked(ordered(), "2026-03-20T10:00", "lost")) == "not-applicable"


def test_what_nobody_looked_at_is_not_broken() -> None:
    assert cannot_tell(delivery_promise_broken, ordered()) == "evidence-missing"
    assert (
        cannot_tell(delivery_promise_broken, tracked(ordered(), "2026-03-05T10:00", "in-transit")) == "evidence-missing"
    )
    assert cannot_tell(delivery_promise_broken, Walk()) == "not-reached"
