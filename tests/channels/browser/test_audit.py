from __future__ import annotations

import pytest

from journeys.model.device import DEVICES
from journeys.model.event import Audited
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


def test_letters_and_bars_are_measured_and_the_page_is_put_back(shopper: Shopper) -> None:
    page = shopper("sight.html?bars", device=DEVICES["phone"])
    found = page.audit()
    assert found.letters is not None
    assert {one.text: (one.px, one.only) for one in found.letters.texts} == {
        "Price: 12.00": (10, False),
        "Only here": (10, True),
        "Shrunk to half": (8, True),
    }
    assert dict(found.letters.sizes)[10] == len("Price:12.00Onlyhere")
    standing = found.standing
    assert standing is not None
    assert [(held.edge, round(held.height, -1)) for held in standing.held] == [("top", 380), ("bottom", 60)]
    assert [one.name for one in standing.covered] == ["Code", "Send it"]
    assert [layer.box.y for layer in page.see().layers if layer.kind == "fixed"] == [0, 784]
    tight = next(item for item in found.items if item.rule == "target-size")
    assert [node.name for node in tight.nodes] == ["link near one", "link near two"]


def test_a_header_that_shrinks_and_a_page_with_room_below_are_let_be(shopper: Shopper) -> None:
    found = shopper("sight.html?collapse&bars&room", device=DEVICES["phone"]).audit()
    assert found.standing is not None
    assert found.standing.scrolled == 300
    assert sum(held.height for held in found.standing.held) < 130
    assert found.standing.covered == ()
    assert found.letters is not None
    assert sum(count for _, count in found.letters.sizes) < 200  # the footer's letters are not counted


def contrast(found: Audited) -> list[str]:
    return sorted(node.name for item in found.items if item.rule == "color-contrast" for node in item.nodes)


def test_text_is_left_to_axe_unless_nothing_can_lie_between_it_and_its_ground(shopper: Shopper) -> None:
    page = shopper("legible.html")
    ours = contrast(page.audit())
    assert ours == contrast(page.audit())  # nothing of the first audit is left behind
    assert [name.removeprefix("p ") for name in ours] == [
        "Dark on a dark box",
        "Dark on a plate in the same cell",
        "Dark on a plate that is laid below",
        "Dark on dark glass",
        "Dark on the visible part of an unseen plate",
        "Dark over a box pulled below it",
        "Faded with its box",
        "Pale on the page",
    ]


def test_a_page_whose_text_is_all_plain_has_passed(shopper: Shopper) -> None:
    assert "color-contrast" in shopper("second.html").audit().passed


PLAIN_AXE = """async () => {
  const rule = axe._audit.rules.find((one) => one.id === "target-size");
  axe.configure({ rules: [{ id: rule.id, matches: rule.matches.axe }] });
  const found = await axe.run({ runOnly: { type: "rule", values: [rule.id] }, elementRef: true });
  const name = ({ element }) => element.getAttribute("aria-label") || element.innerText;
  const named = (list) => list.flatMap((v) => v.nodes.map(name));
  return [named(found.violations).sort(), named(found.passes).length];
}"""


def test_targets_are_left_to_axe_unless_they_surely_have_room(shopper: Shopper) -> None:
    page = shopper("roomy.html")
    ours = page.audit()
    told = sorted(node.name.removeprefix("button ") for v in ours.items if v.rule == "target-size" for node in v.nodes)
    plain, passed = page._tabs.current.evaluate(PLAIN_AXE)
    assert told == plain
    assert {"Tight one", "Tight two"} < set(plain)
    assert passed > 2


def test_a_page_whose_targets_all_have_room_has_passed(shopper: Shopper) -> None:
    page = shopper("second.html")
    page._tabs.current.evaluate("document.body.insertAdjacentHTML('beforeend', '<button style=padding:2em>Go')")
    assert "target-size" in page.audit().passed
