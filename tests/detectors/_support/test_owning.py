from __future__ import annotations

from journeys.detectors._support.breaking import faults
from journeys.detectors._support.owning import answered_failures, is_its_own
from tests.detectors.recovery.broken import broken, met


def test_a_failure_met_on_purpose_carries_its_words_and_what_was_offered() -> None:
    w = broken()
    met(w, "Sorry, that failed", page=("main", "  button: Try again"))
    (one,) = answered_failures(w.timeline())
    assert (one.goal, one.words) == ("order-place", ("Sorry, that failed",))
    assert "retry" in one.offered
    assert not one.made_good


def test_what_nobody_in_the_shop_could_see_is_not_its_own() -> None:
    told = {
        "payment": broken(),
        "declined": broken(kind="declined"),
        "edge": broken(family="edge"),
        "edge error": broken(family="edge", kind="error"),
        "line": broken(dependency="network"),
    }
    assert {name: is_its_own(faults(w.timeline())[0]) for name, w in told.items()} == {
        "payment": True,
        "declined": False,
        "edge": False,
        "edge error": True,
        "line": False,
    }
