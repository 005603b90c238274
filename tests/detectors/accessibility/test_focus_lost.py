from __future__ import annotations

from typing import Any

from journeys.detectors.accessibility import focus_lost as detector
from journeys.model.outline import PageState
from tests.detectors._support.test_focus import with_focus
from tests.detectors.build import Walk, cannot_tell, frictions, is_clear, layer, only, page

FORM = ("generic", "  button: Continue", "  heading 1: Address")
DIALOG = (layer("Your basket", kind="dialog"),)


def state(active: int | None, prefix: str = "", tag: str = "button", **parts: Any) -> PageState:
    return with_focus(
        page(*FORM, url="/checkout", **parts), *(() if active is None else (active,)), prefix=prefix, tag=tag
    )


def pressed(w: Walk, before: PageState, after: PageState, ref: str = "e1") -> tuple[int, int]:
    """A press between two looks, as shoppers note it: its seq and that of the look after it."""
    first = w.look("address", url="/checkout", state=before)
    then = w.look("address", url="/checkout", state=after)
    seq = w.act("press", "checkout.next", role="button", name="Continue", before=first, after=then)
    w.events[seq].body.target.__dict__["ref"] = ref  # type: ignore[union-attr]  # a press has a target
    return seq, then


def submit(before: PageState, after: PageState, result: str = "refused", goal: str = "stage-submit") -> Walk:
    w = Walk()
    w.step()
    seq, then = pressed(w, before, after)
    w.attempt(goal, "address", result, after=then, first=seq, last=seq)
    return w


def test_fires_when_a_refused_form_drops_the_focus() -> None:
    friction = only(detector, submit(state(1), state(0)))
    assert (friction.severity, friction.confidence, friction.cause_class) == ("S2", "confirmed", "refused")


def test_fires_when_the_next_step_drops_it() -> None:
    assert only(detector, submit(state(1), state(0), "done")).cause_class == "step"


def test_silent_when_it_is_on_the_button_or_on_the_mistake() -> None:
    assert is_clear(detector, submit(state(0), state(1)))
    assert is_clear(detector, submit(state(1), state(2)))


def test_silent_on_a_page_that_loads_anew() -> None:
    assert cannot_tell(detector, submit(state(1), state(0, prefix="f2"))) == "not-reached"


def test_silent_on_controls_that_never_take_the_focus() -> None:
    assert cannot_tell(detector, submit(state(0, tag="div"), state(0, tag="div"))) == "not-reached"


def dialog(opener: int | None, inside: int | None, closed: int | None, *, by_itself: bool = False) -> Walk:
    w = Walk()
    w.step()
    if not by_itself:
        pressed(w, state(opener), state(inside, layers=DIALOG))
    pressed(w, state(inside, layers=DIALOG), state(closed))
    return w


def test_a_dialog_takes_the_focus_and_gives_it_back() -> None:
    assert is_clear(detector, dialog(1, 2, 1))
    assert [f.cause_class for f in frictions(detector, dialog(1, 0, 1))] == ["opened"]
    assert [f.cause_class for f in frictions(detector, dialog(1, 2, 0))] == ["closed"]


def test_a_dialog_that_came_by_itself_may_leave_it_nowhere() -> None:
    assert cannot_tell(detector, dialog(0, 2, 0, by_itself=True)) == "not-reached"


def test_cannot_tell() -> None:
    assert cannot_tell(detector, submit(state(1), state(None))) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
