from typing import Any

from journeys.detectors.speed import wait_without_progress
from tests.detectors.build import Walk, cannot_tell, is_clear, only, shown


def walk(intent: str = "basket.add", stage: str = "product", **answer: Any) -> Walk:
    w = Walk()
    w.step()
    w.look(stage)
    w.press("Go", intent, user_requests=1, **answer)
    return w


def test_fires_on_six_silent_seconds() -> None:
    friction = only(wait_without_progress, walk(feedback_ms=6000.0, settled_ms=6100.0))
    assert (friction.severity, friction.confidence) == ("S2", "confirmed")


def test_worse_while_paying() -> None:
    assert only(wait_without_progress, walk("order.place", feedback_ms=6000.0, settled_ms=6100.0)).severity == "S3"
    assert only(wait_without_progress, walk(stage="payment", feedback_ms=6000.0, settled_ms=6100.0)).severity == "S3"


def test_fires_on_a_spinner_without_words_for_ten_seconds() -> None:
    assert (
        "progress" in only(wait_without_progress, walk(feedback_ms=12000.0, busy_ms=50.0, settled_ms=12100.0)).observed
    )


def test_silent_with_a_busy_sign() -> None:
    assert is_clear(wait_without_progress, walk(feedback_ms=6000.0, busy_ms=50.0, settled_ms=6100.0))


def test_results_that_stream_in_are_progress() -> None:
    assert is_clear(wait_without_progress, walk(feedback_ms=300.0, settled_ms=9000.0))
    assert is_clear(wait_without_progress, walk(busy_ms=50.0, settled_ms=12000.0, new_texts=(shown("2 of 3 done"),)))


def test_a_connection_kept_open_is_not_an_operation() -> None:
    assert is_clear(wait_without_progress, walk(feedback_ms=100.0, settled_ms=None, window_ms=10000.0))


def test_cannot_tell_when_nothing_was_asked() -> None:
    assert cannot_tell(wait_without_progress, Walk()) == "not-reached"
