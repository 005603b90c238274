import pytest

from journeys.detectors.fulfilment import delay_not_announced
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.fulfilment.walks import mailed, ordered, tracked


def late(walk: Walk) -> Walk:
    return tracked(walk, "2026-03-13T10:00", "delivered", "2026-03-12")


def test_late_and_only_the_confirmation_came() -> None:
    friction = only(delay_not_announced, late(mailed(ordered(), "2026-03-02T13:00", "Thank you. It is on its way.")))
    assert (friction.severity, friction.subject) == ("S3", "delay message")


@pytest.mark.parametrize(
    "text",
    [
        "Order A-1 is delayed. New delivery date: 12 March. You can cancel.",
        "Ihre Sendung A-1 verspätet sich leider.",
        "Votre colis A-1 a du retard.",
    ],
)
def test_a_mail_before_the_day_was_over(text: str) -> None:
    assert is_clear(delay_not_announced, late(mailed(ordered(), "2026-03-08T21:00", text)))


def test_a_mail_that_comes_after_the_day_is_no_announcement() -> None:
    assert only(delay_not_announced, late(mailed(ordered(), "2026-03-10T09:00", "A-1 is delayed"))).severity == "S3"


def test_without_a_mailbox_silence_proves_nothing() -> None:
    assert cannot_tell(delay_not_announced, late(ordered())) == "evidence-missing"


def test_nothing_late_nothing_to_announce() -> None:
    in_time = tracked(mailed(ordered(), "2026-03-02T13:00", "A-1"), "2026-03-10T10:00", "delivered", "2026-03-06")
    assert cannot_tell(delay_not_announced, in_time) == "not-applicable"
    assert cannot_tell(delay_not_announced, tracked(ordered(), "2026-03-20T10:00", "lost")) == "not-applicable"
    assert cannot_tell(delay_not_announced, Walk()) == "not-reached"
