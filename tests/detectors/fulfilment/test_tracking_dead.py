import pytest

from journeys.detectors.fulfilment import tracking_dead
from journeys.model.event import LinkChecked
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.fulfilment.walks import ordered, tracked


def followed(status: int, failure: str = "") -> Walk:
    walk = Walk()
    walk.step()
    walk.look("tracking")
    walk.add(LinkChecked("https://carrier.example/1", "PF1", status, "carrier", "https://shop.example/o/1", failure))
    return walk


@pytest.mark.parametrize(("status", "failure"), [(404, ""), (500, ""), (0, "name not resolved")])
def test_the_carriers_link_leads_nowhere(status: int, failure: str) -> None:
    friction = only(tracking_dead, followed(status, failure))
    assert (friction.severity, friction.subject) == ("S2", "carrier link")


def test_a_link_that_answers_is_fine_and_a_wall_is_inconclusive() -> None:
    assert is_clear(tracking_dead, followed(200))
    for status in (401, 403, 429):
        assert cannot_tell(tracking_dead, followed(status)) == "not-reached"


def test_no_step_further_for_three_working_days() -> None:
    walk = tracked(tracked(ordered(), "2026-03-03T10:00", "dispatched"), "2026-03-06T10:00", "dispatched")
    assert only(tracking_dead, walk).cause_class == "no-event"


def test_a_weekend_is_no_silence_and_a_parcel_that_waits_says_so() -> None:
    weekend = tracked(tracked(ordered(), "2026-03-06T10:00", "dispatched"), "2026-03-10T10:00", "dispatched")
    assert cannot_tell(tracking_dead, weekend) == "not-reached"
    waits = tracked(tracked(ordered(), "2026-03-03T10:00", "packed"), "2026-03-09T10:00", "packed")
    assert cannot_tell(tracking_dead, waits) == "not-reached"
    assert is_clear(tracking_dead, tracked(ordered(), "2026-03-04T10:00", "in-transit"))


def test_cannot_tell() -> None:
    assert cannot_tell(tracking_dead, Walk()) == "not-reached"
