from typing import Any

from journeys.detectors.mobile import target_too_small as detector
from journeys.model.outline import Box
from tests.detectors.build import Walk, cannot_tell, is_clear, only, violation


def walk(*items: Any, device: str = "phone", passed: tuple[str, ...] = ()) -> Walk:
    w = Walk(device)
    w.step()
    w.look("basket")
    w.audit(*items, passed=passed)
    return w


def test_fires_on_tiny_icons_close_together() -> None:
    friction = only(detector, walk(violation("target-size", "Remove mug", "Remove pot", box=Box(0, 0, 16, 16))))
    assert (friction.severity, friction.count, friction.subject) == ("S2", 2, "remove mug")
    assert friction.cause == "rule:target-size@/basket"


def test_s3_when_the_shopper_has_to_press_it() -> None:
    w = walk(violation("target-size", "Checkout"))
    w.press("Checkout", "checkout.start", before=2)
    assert only(detector, w).severity == "S3"


def test_on_a_desktop_it_is_a_note() -> None:
    assert only(detector, walk(violation("target-size", "Remove"), device="desktop")).severity == "S1"


def test_silent_when_there_is_room_around_them() -> None:
    assert is_clear(detector, walk(passed=("target-size",)))


def test_large_areas_and_labelled_boxes_are_fine() -> None:
    assert is_clear(detector, walk(violation("target-size", "Menu", box=Box(0, 0, 44, 44)), passed=("target-size",)))


def test_undecided_is_not_clear() -> None:
    assert cannot_tell(detector, walk(passed=("label",))) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "evidence-missing"
