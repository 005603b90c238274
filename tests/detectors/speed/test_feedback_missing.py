from typing import Any

from journeys.detectors.speed import feedback_missing
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(**answer: Any) -> Walk:
    w = Walk()
    w.step()
    w.look("product", "main", "  button: Add to basket")
    w.press("Add to basket", "basket.add", user_requests=1, **answer)
    return w


def test_fires_when_the_answer_comes_after_three_seconds() -> None:
    friction = only(feedback_missing, walk(feedback_ms=3000.0, settled_ms=3100.0, window_ms=3100.0))
    assert (friction.severity, friction.subject) == ("S2", "button add to basket")
    assert friction.cause == "action:3"


def test_fires_when_no_answer_comes_at_all() -> None:
    assert "no visible answer" in only(feedback_missing, walk(kinds=(), window_ms=8000.0)).observed


def test_silent_with_a_spinner_at_once() -> None:
    assert is_clear(feedback_missing, walk(feedback_ms=3000.0, busy_ms=60.0, window_ms=3100.0))


def test_silent_when_nothing_was_asked_of_the_shop() -> None:
    w = Walk()
    w.press(feedback_ms=3000.0)
    assert cannot_tell(feedback_missing, w) == "not-reached"


def test_blocked_presses_are_not_judged() -> None:
    assert cannot_tell(feedback_missing, walk(kinds=(), blocked_by="dialog")) == "not-reached"


def test_a_link_to_another_page_is_not_judged_here() -> None:
    w = Walk()
    w.press("Mugs", "nav.category", role="link", user_requests=1, kinds=("navigation",), feedback_ms=3000.0)
    assert cannot_tell(feedback_missing, w) == "not-reached"


def test_cannot_tell_when_the_watch_was_too_short() -> None:
    assert cannot_tell(feedback_missing, walk(kinds=(), window_ms=400.0)) == "evidence-missing"


def test_a_busy_machine_of_the_robots_own_is_no_proof() -> None:
    assert cannot_tell(feedback_missing, walk(feedback_ms=1100.0, window_ms=1200.0)) == "evidence-missing"
    assert "1.6 s" in only(feedback_missing, walk(feedback_ms=1600.0, window_ms=1700.0)).observed
