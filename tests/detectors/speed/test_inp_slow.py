from typing import Any

from journeys.detectors.speed import inp_slow as detector
from journeys.model.sight import Interaction
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(*pairs: tuple[float, float | None], **parts: Any) -> Walk:
    w = Walk()
    w.step()
    w.look("product")
    for ms, machine in pairs:
        w.press("Add to basket", "basket.add", slowest=Interaction(ms, "click", machine), **parts)
    return w


def test_one_slow_press_is_probable_and_two_are_confirmed() -> None:
    friction = only(detector, walk((320, 24)))
    assert (friction.severity, friction.confidence, friction.subject) == ("S2", "probable", "button add to basket")
    assert "320 ms from click" in friction.observed
    assert only(detector, walk((320, 24), (300, 16))).confidence == "confirmed"


def test_far_too_slow_is_graver() -> None:
    assert only(detector, walk((620, 24))).severity == "S3"


def test_silent_on_quick_answers_and_on_what_the_machine_takes_anyway() -> None:
    assert is_clear(detector, walk((0, None), (120, None), (200, None)))
    assert is_clear(detector, walk((270, 80)))


def test_one_in_fifty_is_left_out() -> None:
    w = walk((400, 16))
    for _ in range(3):
        w.fill("search.query", "x" * 20, slowest=Interaction(24, "keydown"))
    assert only(detector, w).count == 1, "keystrokes count where they were noted only"
    w = walk((400, 16), *[(20.0, None)] * 49)
    assert is_clear(detector, w)


def test_a_busy_machine_or_one_nobody_asked_is_no_proof() -> None:
    assert cannot_tell(detector, walk((900, 160))) == "evidence-missing"
    assert cannot_tell(detector, walk((900, None))) == "evidence-missing"


def test_a_press_that_leads_away_or_asks_by_the_browsers_own_dialog_is_not_judged() -> None:
    for kind in ("navigation", "dialog", "chooser"):
        assert cannot_tell(detector, walk((900, 16), kinds=("visible", kind))) == "not-reached"


def test_cannot_tell_without_any_interaction() -> None:
    w = Walk()
    w.look("product")
    w.press("Add to basket")
    assert cannot_tell(detector, w) == "not-reached"
