from __future__ import annotations

import pytest

from tests.channels.conftest import Shopper

pytestmark = pytest.mark.browser


def test_violations_carry_names_boxes_and_masked_html(shopper: Shopper) -> None:
    found = shopper("a11y.html").audit()
    by_rule = {item.rule: item for item in found.items}
    assert {"image-alt", "color-contrast", "label", "target-size"} <= by_rule.keys()
    assert found.version.startswith("4.")
    target = by_rule["target-size"].nodes[0]
    assert target.name == "link A"
    assert target.related
    assert target.box is not None
    assert target.box.width == 12
    assert "wcag22aa" in by_rule["target-size"].tags
    assert "Secret-value-here" not in by_rule["label"].nodes[0].html
    assert "document-title" in found.passed
    assert found.look == -1


def test_a_second_audit_is_the_same(shopper: Shopper) -> None:
    page = shopper("a11y.html")
    assert page.audit() == page.audit()


def test_a_colour_caught_on_its_way_is_not_reported(shopper: Shopper) -> None:
    found = shopper("passing.html").audit()
    pale = [node.name for item in found.items if item.rule == "color-contrast" for node in item.nodes]
    assert pale == ["p Stays pale"]
