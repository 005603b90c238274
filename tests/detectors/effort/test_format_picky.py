from __future__ import annotations

from typing import Any

from journeys.detectors.effort import format_picky as detector
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only

KEYS = ("shipping.postcode", "contact.phone")


def walk(*errors: tuple[str, ...], result: Any = "refused", says: str = "Enter a full postcode") -> Walk:
    """Each entry names the fields the shop complains of: after the loose form, then after the usual one."""
    w = Walk()
    w.step()
    for goal, wrong in zip(("format-submit", "format-again"), errors, strict=False):
        fields = tuple(field(key, error=says if key in wrong else "") for key in KEYS)
        look = w.look("address", fields=fields)
        w.attempt(goal, " ".join(KEYS), result if wrong else "done", before=look, after=look)
    return w


def test_fires_when_only_the_usual_form_is_taken() -> None:
    friction = only(detector, walk(KEYS[:1], ()))
    assert (friction.severity, friction.confidence, friction.subject) == ("S2", "confirmed", "shipping.postcode")


def test_fires_for_the_field_that_is_taken_in_the_end() -> None:
    assert only(detector, walk(KEYS, KEYS[1:])).subject == "shipping.postcode"


def test_silent_when_the_loose_form_is_taken() -> None:
    assert is_clear(detector, walk(()))


def test_an_answer_refused_in_its_usual_form_as_well_is_no_matter_of_form() -> None:
    assert is_clear(detector, walk(KEYS[:1], KEYS[:1]))


def test_an_offer_of_the_right_form_is_let_be() -> None:
    assert is_clear(detector, walk(KEYS[:1], (), says="Did you mean YO1 7HB?"))


def test_cannot_tell() -> None:
    assert cannot_tell(detector, walk(KEYS[:1])) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
