"""Where the focus is, as far as a look can tell."""

from __future__ import annotations

from journeys.model.event import Target
from journeys.model.outline import Node, PageState

_ROOTS = frozenset(("generic", "document"))
_TAKE_FOCUS = frozenset(("button", "input", "select", "textarea", "summary"))


def focused(page: PageState) -> tuple[Node, ...]:
    """The nodes that have the focus; frames have one of their own, which is left out."""
    outline = page.outline
    holders = (node for node in outline.nodes if "active" in node.states)
    return tuple(node for node in holders if all(around.role != "iframe" for around in outline.ancestors(node)))


def nowhere(page: PageState) -> bool:
    """Whether the document as a whole has the focus, and so nothing on it."""
    holders = focused(page)
    return bool(holders) and all(node.parent < 0 and node.role in _ROOTS and not node.name for node in holders)


def same_document(before: PageState, after: PageState) -> bool:
    """Whether two looks saw one document that changed, and not one and then another."""
    first, second = _document(before), _document(after)
    return first is not None and first == second


def takes_focus(page: PageState, target: Target | None) -> bool:
    """Whether a press on this control gives it the focus by itself: a button or a field as browsers have them."""
    node = next((n for n in page.outline.nodes if target and n.ref and n.ref == target.ref), None)
    if node is None:
        return False
    tag = node.attributes.get("tag", "")
    return tag in _TAKE_FOCUS or (tag == "a" and bool(node.attributes.get("href")))


def _document(page: PageState) -> str | None:
    """The part of references that names the page's own document; None where nothing has a reference."""
    main = next((node.ref for node in page.outline.nodes if node.ref), None)
    return None if main is None else main.rpartition("e")[0]
