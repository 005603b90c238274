from __future__ import annotations

from typing import Any

from journeys.detectors.effort import errors_one_by_one as detector
from journeys.model.outline import Field
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only

KEYS = ("contact.email", "shipping.postcode", "contact.phone")
LABELS = dict(zip(KEYS, ("E-mail", "Postcode", "Phone"), strict=True))


def form(*wrong: str) -> tuple[Field, ...]:
    return tuple(field(key, LABELS[key], error="No" if key in wrong else "") for key in KEYS)


def walk(*rounds: tuple[str, ...], result: Any = "refused", message: str = "", before: tuple[str, ...] = ()) -> Walk:
    """Each round names the fields that the shop marked after it; the next is sent with those that were not."""
    w = Walk()
    w.step()
    left: tuple[str, ...] = KEYS
    goal = "mistake-submit"
    for named in rounds:
        first, after = w.look("address", fields=form(*before)), w.look("address", fields=form(*named))
        said = "refused" if named else result
        w.attempt(goal, " ".join(left), said, before=first, after=after, message=message)
        left, goal = tuple(key for key in left if key not in named), "mistake-again"
    return w


def test_fires_on_three_rounds_for_three_mistakes() -> None:
    friction = only(detector, walk(KEYS[:1], KEYS[1:2], KEYS[2:]))
    assert (friction.severity, friction.confidence, friction.subject) == ("S2", "confirmed", "contact.phone")
    assert "3 rounds" in friction.observed


def test_two_at_once_and_one_later_is_one_round_too_many() -> None:
    assert "2 rounds" in only(detector, walk(KEYS[:2], KEYS[2:])).observed


def test_silent_when_all_are_told_at_once() -> None:
    assert is_clear(detector, walk(KEYS))


def test_silent_when_a_list_names_all_and_one_field_is_marked() -> None:
    assert is_clear(detector, walk(KEYS[:1], message="Check: E-mail, Postcode, Phone"))


def test_silent_when_they_were_told_on_leaving_the_field() -> None:
    assert is_clear(detector, walk(KEYS[:1], KEYS[1:2], before=KEYS))


def test_a_mistake_that_the_shop_takes_is_not_told_late() -> None:
    assert is_clear(detector, walk(KEYS[:2], (), result="done"))


def test_cannot_tell() -> None:
    assert cannot_tell(detector, walk((), result="no-answer")) == "evidence-missing"
    assert cannot_tell(detector, walk((), result="done")) == "not-applicable"
    assert cannot_tell(detector, walk(KEYS[:1])) == "evidence-missing"
    one = Walk()
    one.attempt("mistake-submit", "shipping.postcode", "refused")
    assert cannot_tell(detector, one) == "not-reached"
