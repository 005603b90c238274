"""What a customer cannot see, as far as markup alone tells: no style sheet is read."""

from __future__ import annotations

import re

from journeys.channels.wire.tree import Document, Element

UNSEEN = frozenset({"datalist", "param", "source", "track", "col", "colgroup", "area", "map", "link", "meta", "title"})
_GONE = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:!important)?\s*(?:;|$)", re.IGNORECASE
)


def mark_hidden(document: Document) -> None:
    """Set `Element.hidden` on everything a customer cannot see, whatever it is in."""
    for element in document.elements[1:]:
        element.hidden = bool(element.parent and element.parent.hidden) or _hidden_itself(element)


def _hidden_itself(element: Element) -> bool:
    attrs = element.attrs
    if "hidden" in attrs or element.tag in UNSEEN:
        return True
    if element.tag == "input" and attrs.get("type", "").casefold() == "hidden":
        return True
    if element.tag == "dialog" and "open" not in attrs:
        return True
    if "popover" in attrs:
        return True
    style = attrs.get("style")
    return bool(style and _GONE.search(style))


def folded_away(element: Element, opened: frozenset[int]) -> bool:
    """Whether it is inside a `<details>` that is closed now; its first summary stays in sight.

    `opened` are the indices of the details elements that are open.
    """
    inner = element
    for around in element.around:
        if around.tag == "details" and around.index not in opened and inner is not summary_of(around):
            return True
        inner = around
    return False


def summary_of(details: Element) -> Element | None:
    """The summary a details element shows while it is closed."""
    return next((child for child in details.elements if child.tag == "summary"), None)
