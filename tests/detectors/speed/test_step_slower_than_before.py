from typing import Any

from journeys.detectors.speed import step_slower_than_before as detector
from journeys.model.earlier import Earlier
from journeys.model.event import Action
from journeys.model.finding import CannotTell, Clear, Friction
from tests.detectors.build import Walk

STEPS = ("Open the shop", "Look at a mug", "Open the basket", "Go to the checkout")
USUAL = (400.0, 300.0, 400.0, 500.0)


def press(walk: Walk, ms: float) -> int:
    return walk.add(Action("press", "basket.open", "press Basket", wait_ms=ms))


def said(*waits: float, earlier: tuple[float, ...] = (1.0, 1.0, 1.05), label: bool = True) -> Any:
    w = Walk()
    for text, ms in zip(STEPS, waits, strict=True):
        w.step(text)
        press(w, ms)
        w.end(step="passed")
    timeline = w.timeline()
    before = {text: tuple(ms * times / 1000 for times in earlier) for text, ms in zip(STEPS, USUAL, strict=True)}
    timeline.earlier = Earlier(waits=before if label else {})
    (one,) = detector.detect(timeline)
    return one


def test_fires_on_the_one_step_that_got_slower() -> None:
    friction = said(410, 310, 1700, 480)
    assert isinstance(friction, Friction)
    assert (friction.severity, friction.confidence, friction.step) == ("S1", "probable", 2)
    assert friction.subject == "step Open the basket"
    assert friction.observed.startswith("1.7 s of waiting")


def test_silent_on_little_more_on_little_in_all_and_on_what_was_met_before() -> None:
    assert isinstance(said(410, 310, 800, 480), Clear), "twice as long, but less than half a second more"
    assert isinstance(said(400, 300, 590, 500), Clear)
    assert isinstance(said(400, 300, 1700, 500, earlier=(1, 1, 5)), Clear), "it took two seconds once"


def test_a_machine_that_is_slower_in_everything_is_not_the_shop() -> None:
    one = said(900, 700, 1900, 800)
    assert isinstance(one, CannotTell)
    assert "machine" in one.detail


def test_most_steps_slower_cannot_be_told_from_a_slow_machine() -> None:
    assert isinstance(said(1400, 1300, 1900, 480), CannotTell)


def test_cannot_tell_without_three_good_runs_on_this_kind_of_machine() -> None:
    for one in (said(*USUAL, earlier=(1, 1)), said(*USUAL, label=False)):
        assert isinstance(one, CannotTell)
        assert one.reason == "evidence-missing"
