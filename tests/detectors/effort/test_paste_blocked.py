from typing import Any

from journeys.detectors.effort import paste_blocked as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(*results: Any) -> Walk:
    w = Walk()
    w.step()
    for result in results:
        look = w.look("payment")
        w.attempt("paste", "card.number", result, before=look, after=look)
    return w


def test_fires_when_only_typing_fills_the_field() -> None:
    friction = only(detector, walk("no-answer"))
    assert (friction.severity, friction.confidence, friction.subject) == ("S2", "confirmed", "card.number")
    assert "card number" in friction.observed


def test_silent_on_a_field_that_takes_it_in_whatever_form() -> None:
    assert is_clear(detector, walk("done"))


def test_cannot_tell() -> None:
    assert cannot_tell(detector, walk("unknown")) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
