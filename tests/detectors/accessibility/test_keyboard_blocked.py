from __future__ import annotations

from typing import Any

from journeys.detectors.accessibility import keyboard_blocked as detector
from journeys.model.keys import KeyPath, KeyWalk
from tests.detectors.build import Walk, cannot_tell, is_clear, layer, only


def walk(ended: Any, *, step: bool = True, mandatory: bool = True, field: str = "", **more: Any) -> Walk:
    w = Walk("desktop")
    w.step(mandatory=step)
    look = w.look("delivery", "main", "  button: Continue", url="/checkout", layers=more.pop("layers", ()))
    w.add(KeyWalk("button", "Continue", field, look, mandatory, KeyPath(ended, 40, 15, ("Help",)), **more))
    return w


def test_fires_on_what_tab_never_reaches() -> None:
    friction = only(detector, walk("round", by_hand=True))
    assert (friction.severity, friction.confidence, friction.subject) == ("S4", "confirmed", "button continue")
    assert friction.proofs[0].box


def test_fires_on_a_trap_and_on_deaf_controls() -> None:
    assert only(detector, walk("trapped", by_hand=True)).cause_class == "trapped"
    assert only(detector, walk("reached", answered=False, by_hand=True)).cause_class == "deaf"


def test_a_field_out_of_reach_is_named_by_its_meaning() -> None:
    assert only(detector, walk("round", field="shipping.city")).subject == "shipping.city"


def test_what_can_be_left_out_weighs_less() -> None:
    assert only(detector, walk("round", by_hand=True, mandatory=False)).severity == "S2"
    assert only(detector, walk("round", by_hand=True, step=False)).severity == "S2"


def test_silent_on_what_keys_reach_and_press() -> None:
    assert is_clear(detector, walk("reached", answered=True))
    assert is_clear(detector, walk("reached"))


def test_what_a_hand_does_not_move_either_is_no_matter_of_keys() -> None:
    assert is_clear(detector, walk("reached", answered=False, by_hand=False))
    assert cannot_tell(detector, walk("round", by_hand=False)) == "evidence-missing"


def test_a_dialog_rightly_keeps_the_focus() -> None:
    assert cannot_tell(detector, walk("trapped", layers=(layer("Cookies"),))) == "evidence-missing"


def test_cannot_tell() -> None:
    for ended in ("group", "limit", "gone"):
        assert cannot_tell(detector, walk(ended, by_hand=True)) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
