"""What wayfinding works out once per page and asks again and again: landmarks, layers, forms, prices, headings."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import TypeVar, cast

from journeys.model.outline import Node, Outline, PageState
from journeys.wayfinding.alike import answered
from journeys.wayfinding.language import language_of

PRESSABLE = frozenset(
    {
        "button",
        "link",
        "menuitem",
        "menuitemradio",
        "menuitemcheckbox",
        "tab",
        "switch",
        "option",
        "radio",
        "checkbox",
        "summary",
    }
)
TYPEABLE = frozenset({"textbox", "searchbox", "combobox", "spinbutton"})
CHOOSABLE = frozenset({"combobox", "listbox", "radiogroup", "spinbutton"})
TICKABLE = frozenset({"radio", "checkbox", "switch", "menuitemradio", "menuitemcheckbox", "option"})
LANDMARKS = {
    "main": "main",
    "banner": "header",
    "navigation": "navigation",
    "contentinfo": "footer",
    "complementary": "aside",
    "search": "search",
}
DIALOGS = frozenset({"dialog", "alertdialog"})
POPUPS = frozenset({"menu", "listbox"})
GROUPS = frozenset({"form", "group", "radiogroup", "region", "tabpanel", "article"}) | DIALOGS
CARDS = frozenset({"listitem", "article", "row", "cell", "gridcell", "group", "figure"})
PRICE = re.compile(
    r"(?:[£$€¥₹]|\b(?:EUR|USD|GBP|CHF|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK)\b|\bkr\b)\s?\d[\d.,'\s’]*|"
    r"\d[\d.,'’]*\s?(?:[£$€¥₹](?!\s?\d)|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK)\b|\bkr\b|zł|Kč)"
)
LONGEST_NAME = 120
T = TypeVar("T")


class Scene:
    """One page, with the answers worked out so far. Made through `scene_of`."""

    def __init__(self, state: PageState) -> None:
        self.state = state
        self.outline: Outline = state.outline
        self.nodes = state.outline.nodes

    @cached_property
    def landmarks(self) -> tuple[str, ...]:
        """The landmark each node stands in: main, header, navigation, footer, aside, search, or ""."""
        found: list[str] = []
        for node in self.nodes:
            inherited = found[node.parent] if node.parent >= 0 else ""
            own = LANDMARKS.get(node.role, "")
            found.append("header" if own == "navigation" and inherited == "header" else own or inherited)
        return tuple(found)

    @cached_property
    def forms(self) -> tuple[int, ...]:
        """The index of the nearest form, group or dialog around each node, -1 for none."""
        found: list[int] = []
        for node in self.nodes:
            if node.parent < 0:
                found.append(-1)
            elif self.nodes[node.parent].role in GROUPS:
                found.append(node.parent)
            else:
                found.append(found[node.parent])
        return tuple(found)

    @cached_property
    def headings(self) -> tuple[int, ...]:
        """The index of the heading above each node in page order, -1 for none."""
        found, last = [], -1
        for node in self.nodes:
            if node.role in {"heading", "legend"}:
                last = node.index
            found.append(last)
        return tuple(found)

    @cached_property
    def priced(self) -> tuple[bool, ...]:
        """Whether each node itself shows an amount of money."""
        return tuple(bool(PRICE.search(f"{node.name} {node.text}")) for node in self.nodes)

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """What a customer reads on each node that can be acted on: name, else its own words, else those inside it."""
        return tuple(self._label(node) for node in self.nodes)

    def _label(self, node: Node) -> str:
        if node.name:
            return node.name
        if node.role in {"radio", "checkbox"}:
            return self._row_words(node)
        visible = node.attributes.get("visible", "")
        if visible or node.text:
            return visible or node.text
        if not node.ref or not (node.pointer or node.role in PRESSABLE):
            return ""
        inside = self.outline.subtree(node)
        return self.outline.read(node) if len(inside) <= 12 else ""

    def _row_words(self, node: Node) -> str:
        """What stands beside a box to tick that has no name: the words of its row, item or line."""
        after = self.nodes[node.index + 1] if node.index + 1 < len(self.nodes) else None
        if after is not None and after.parent == node.parent and after.role == "text" and after.text.strip():
            return after.text[:LONGEST_NAME]
        for around in self.outline.ancestors(node):
            if around.role in {"row", "listitem", "paragraph"} or self.end[around.index] - around.index <= 4:
                words = self.outline.read(around)
                if words:
                    return words[:LONGEST_NAME]
            if around.role in {"row", "listitem", "table"}:
                return ""
        return ""

    @cached_property
    def end(self) -> tuple[int, ...]:
        """One past the last index inside each node."""
        ends = [node.index + 1 for node in self.nodes]
        for node in reversed(self.nodes):
            if node.parent >= 0:
                ends[node.parent] = max(ends[node.parent], ends[node.index])
        return tuple(ends)

    @cached_property
    def dialog(self) -> int:
        """The index of the dialog on top, -1 for none: the last visible one that is not inside another's shadow."""
        open_ones = [n for n in self.nodes if n.role in DIALOGS and (n.box is None or n.box.area > 0)]
        return open_ones[-1].index if open_ones else -1

    @cached_property
    def language(self) -> str:
        """The two-letter code of the page's language, "" when it cannot be told."""
        return language_of(self.outline)

    @cached_property
    def popup(self) -> int:
        """The index of a menu or list that is open while the page behind it is out of reach, -1 for none.

        While it is open the page marks everything around it as hidden: the next press elsewhere only closes it.
        """
        if not any("aria-hidden" in node.states for node in self.nodes):
            return -1
        open_ones = (n for n in self.nodes if n.role in POPUPS and (n.box is None or n.box.area > 0))
        return next((n.index for n in open_ones if not self.hidden(n) and self._all_else_hidden(n)), -1)

    def hidden(self, node: Node) -> bool:
        """Whether the page hides `node`, or what it stands in, from those who do not see it."""
        return any("aria-hidden" in around.states for around in (node, *self.outline.ancestors(node)))

    def behind_dialog(self, node: Node) -> bool:
        """Whether a dialog that must be answered first lies over `node`."""
        return self._modal and not self.inside(node, self.dialog)

    @cached_property
    def _modal(self) -> bool:
        return self.dialog >= 0 and any(layer.modal and layer.role in DIALOGS for layer in self.state.layers)

    def behind_popup(self, node: Node) -> bool:
        """Whether `node` is out of reach because a menu is open."""
        return self.popup >= 0 and not self.inside(node, self.popup) and self.hidden(node)

    def _all_else_hidden(self, popup: Node) -> bool:
        mains = [n for n in self.nodes if n.role == "main"] or [n for n in self.nodes if n.role == "heading"]
        return bool(mains) and all(self.hidden(n) for n in mains if not self.inside(popup, n.index))

    def inside(self, node: Node, container: int) -> bool:
        """Whether `node` is within the node at index `container`."""
        return container >= 0 and container < node.index < self.end[container]

    def card(self, node: Node, longest: int = 60) -> Node | None:
        """The nearest list item, row, article or box around `node` that holds a price, None when there is none."""
        for around in (node, *self.outline.ancestors(node)):
            if self.end[around.index] - around.index > longest:
                return None
            if any(self.priced[around.index : self.end[around.index]]):
                return around
        return None

    def words_in(self, container: int) -> str:
        """All words within the node at index `container`."""
        return self._read(container)

    def _read(self, container: int) -> str:
        if container not in self._said:
            self._said[container] = self.outline.read(self.nodes[container])
        return self._said[container]

    @cached_property
    def _said(self) -> dict[int, str]:
        return {}

    @cached_property
    def answers(self) -> dict[object, object]:
        """What other modules worked out about this page."""
        return {}


def scene_of(state: PageState) -> Scene:
    """The scene of a page; it lives as long as the page does."""
    kept = vars(state)  # as a cached property would: the record itself stays what it is
    found = kept.get("_scene")
    if not isinstance(found, Scene):
        found = kept["_scene"] = Scene(state)
    return found


def behind_popup(state: PageState, node: Node) -> bool:
    """Whether a control of the page is out of reach because a menu is open: the next press only closes it."""
    return scene_of(state).behind_popup(node)


def once(state: PageState, key: object, work: Callable[[PageState], T]) -> T:
    """What `work` gives for a page, worked out once as long as the page lives. `key` names the question.

    Where a page alike was met before (see wayfinding.alike), its answer may be this one's.
    """
    answers = scene_of(state).answers
    if key not in answers:
        answers[key] = answered(state, key, work, lambda first: once(first, key, work))
    return cast(T, answers[key])
