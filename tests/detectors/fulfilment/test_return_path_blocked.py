from typing import Any

from journeys.detectors.fulfilment import return_path_blocked
from journeys.model.contact import Clock
from journeys.model.event import Attempt
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.fulfilment.walks import MONDAY


def asked(result: Any, message: str = "", goal: str = "return-request", **facts: Any) -> Walk:
    walk = Walk()
    walk.add(Clock(MONDAY))
    walk.step()
    look = walk.look("returns")
    for name, value in facts.items():
        walk.fact("order" if name in ("delivered", "status") else "policy:returns", name, value, "")
    walk.add(Attempt(goal, "A-1", result, message=message, before=look, after=look))
    return walk


def test_a_return_in_time_that_is_refused() -> None:
    walk = asked("refused", "Please write us a letter.", delivered="2026-02-25", window_days=30)
    friction = only(return_path_blocked, walk)
    assert (friction.severity, friction.observed) == ("S3", "“Please write us a letter.”")
    assert only(return_path_blocked, asked("no-answer", delivered="2026-02-25", window_days=30)).severity == "S3"


def test_too_late_is_a_reason_by_the_dates_and_by_the_shops_words() -> None:
    assert (
        cannot_tell(return_path_blocked, asked("refused", delivered="2025-12-25", window_days=30)) == "not-applicable"
    )
    said = "Diese Bestellung kam vor 57 Tagen an; die Frist war 30 Tage."
    assert cannot_tell(return_path_blocked, asked("refused", said)) == "not-applicable"
    assert (
        cannot_tell(return_path_blocked, asked("refused", "It has not arrived.", status="in-transit"))
        == "not-applicable"
    )


def test_what_became_of_another_order_is_no_reason() -> None:
    walk = Walk()
    walk.add(Clock(MONDAY))
    walk.step()
    walk.look("tracking")
    walk.fact("order", "order_number", "A-9", "")
    walk.fact("order", "status", "cancelled", "")
    look = walk.look("returns")
    walk.fact("order", "order_number", "A-1", "")
    walk.add(Attempt("return-start", "A-1", "done", before=look, after=look))
    walk.add(Attempt("return-request", "return", "refused", message="Write us a letter.", before=look, after=look))
    assert only(return_path_blocked, walk).observed == "“Write us a letter.”"


def test_a_return_that_is_taken() -> None:
    assert is_clear(return_path_blocked, asked("done"))
    assert cannot_tell(return_path_blocked, asked("done", goal="return-start")) == "not-reached"
    assert cannot_tell(return_path_blocked, Walk()) == "not-reached"
