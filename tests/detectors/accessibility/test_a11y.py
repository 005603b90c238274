from typing import Any

import pytest

from journeys.detectors.accessibility import a11y as detector
from journeys.model.outline import Box
from tests.detectors.build import Walk, cannot_tell, frictions, is_clear, only, violation


def walk(*items: Any) -> Walk:
    w = Walk()
    w.step()
    w.look("payment")
    w.audit(*items)
    return w


def test_fires_on_a_card_field_without_a_label() -> None:
    w = walk(violation("label", "", impact="critical", tags=("wcag2a",), box=Box(10, 10, 200, 40)))
    w.act("fill", "field.card.number", role="textbox", name="", key="card.number", box=Box(10, 10, 200, 40), before=2)
    friction = only(detector, w)
    assert (friction.severity, friction.rule, friction.cause) == ("S4", "label", "rule:label@/payment")


@pytest.mark.parametrize(
    ("impact", "severity"), [("critical", "S3"), ("serious", "S3"), ("moderate", "S2"), ("minor", "S1")]
)
def test_severity_follows_the_impact(impact: str, severity: str) -> None:
    assert only(detector, walk(violation("label", "x", impact=impact))).severity == severity


def test_one_finding_per_rule_and_kind_of_page() -> None:
    w = walk(violation("label", "a"), violation("color-contrast", "b"))
    w.audit(violation("label", "a", "b"))
    w.look("product")
    w.audit(violation("label", "c"))
    found = frictions(detector, w)
    assert len(found) == 3
    assert max(friction.count for friction in found) == 2


def test_best_practices_and_undecided_are_never_scored() -> None:
    w = walk(violation("region", "x", tags=("best-practice",)))
    w.audit(incomplete=("color-contrast",))
    assert is_clear(detector, w)


def test_rules_with_a_detector_of_their_own() -> None:
    items = [violation(rule, "x") for rule in ("target-size", "meta-viewport", "autocomplete-valid")]
    assert is_clear(detector, walk(*items))


def test_cannot_tell_without_an_audit() -> None:
    assert cannot_tell(detector, Walk()) == "evidence-missing"
    w = Walk()
    w.look("payment")
    w.audit(passed=())
    assert cannot_tell(detector, w) == "evidence-missing"


def test_a_guard_of_the_focus_keeps_nobody_out() -> None:
    def hidden(name: str, box: Box) -> Walk:
        return walk(violation("aria-hidden-focus", name, box=box, tags=("wcag2a",)))

    assert is_clear(detector, hidden("a", Box(0, 0, 1, 0)))  # no name but its tag
    assert only(detector, hidden("Skip to content", Box(0, 0, 1, 1))).rule == "aria-hidden-focus"
    assert only(detector, hidden("a", Box(10, 10, 44, 44))).rule == "aria-hidden-focus"
