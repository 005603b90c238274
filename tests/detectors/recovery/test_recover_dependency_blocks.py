from __future__ import annotations

from typing import Any

import pytest

from journeys.detectors.recovery import recover_dependency_blocks as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.recovery.broken import broken, lifted, met, tried


def helper(dependency: str = "carrier") -> Walk:
    down: Any = {"required": False, "charged": "unknown", "ordered": "unknown"}
    return broken(dependency=dependency, words=f"The {dependency} does not answer", **down)


@pytest.mark.parametrize(
    ("dependency", "severity"),
    [("carrier", "S3"), ("promotions", "S3"), ("mail", "S3"), ("chat", "S4"), ("analytics", "S4")],
)
def test_fires_where_nobody_can_buy_without_a_helper(dependency: str, severity: str) -> None:
    w = helper(dependency)
    met(w, "Something went wrong.", goal="stage-submit", ways=("retry",))
    friction = only(detector, w)
    assert (friction.severity, friction.subject) == (severity, f"{dependency}-no-answer")


def test_silent_where_the_order_is_placed_all_the_same() -> None:
    bought, second, far = helper(), helper(), helper("promotions")
    tried(bought, "done")
    met(second, "Try again", goal="stage-submit")
    tried(second, "done", "stage-submit")
    second.look("review")
    met(far, "We could not check this code.", goal="code-apply")
    far.look("review")
    assert all(is_clear(detector, w) for w in (bought, second, far))


def test_an_order_that_only_works_when_it_is_back_was_blocked() -> None:
    w = helper()
    met(w, "Something went wrong.", goal="stage-submit")
    lifted(w)
    tried(w, "done")
    assert only(detector, w).severity == "S3"


def test_what_is_required_is_exempt() -> None:
    w = broken()
    met(w, "Something went wrong.")
    assert cannot_tell(detector, w) == "not-applicable"
    assert cannot_tell(detector, Walk()) == "not-applicable"


def test_cannot_tell_where_a_way_round_was_not_taken_or_nobody_tried() -> None:
    offered = helper()
    met(offered, "Choose another delivery.", goal="stage-submit", ways=("other-delivery",))
    assert cannot_tell(detector, offered) == "evidence-missing"
    assert cannot_tell(detector, helper()) == "not-reached"
