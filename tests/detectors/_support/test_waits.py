from journeys.detectors._support.waits import Waited, waits_of
from tests.detectors.build import Walk
from tests.detectors.speed.test_step_slower_than_before import press


def test_waits_add_up_by_step_and_equal_steps_are_numbered() -> None:
    w = Walk()
    for waits in ((200, 300), (), (400,)):
        w.step("I go on")
        for ms in waits:
            press(w, ms)
        w.end(step="passed")
    assert waits_of(w.timeline()) == {"I go on": Waited(0, 0.5), "I go on (3)": Waited(2, 0.4)}


def test_a_step_that_did_not_pass_is_none() -> None:
    w = Walk()
    w.step("I go on")
    press(w, 200)
    w.end(step="blocked")
    assert waits_of(w.timeline()) == {}
