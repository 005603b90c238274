"""The outline of a parsed page: the nodes a browser's accessibility snapshot would show, without boxes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from journeys.channels.wire.describing import attributes_of, states_of
from journeys.channels.wire.entries import Entries
from journeys.channels.wire.hiding import folded_away
from journeys.channels.wire.naming import name_of
from journeys.channels.wire.roles import role_of
from journeys.channels.wire.secrets import is_secret
from journeys.channels.wire.tree import Document, Element
from journeys.channels.wire.wording import INLINE, TYPOGRAPHIC, Run, text_in
from journeys.evidence.masking import MASK
from journeys.model.outline import Node

HOLDERS = frozenset({"textbox", "searchbox", "combobox", "spinbutton", "slider"})
LEAVES = frozenset({"img", "iframe", "separator"})
KEPT = frozenset({"summary", "label"})
"""Plain elements that are pressed, and so stay although they only hold one thing."""


class _Edge:
    """Where an inline element begins or ends among the texts around it."""


EDGE = _Edge()


@dataclass(slots=True)
class Draft:
    """A node in the making; strings among its children are text as it stands in the markup."""

    role: str
    name: str
    element: Element
    children: list[Draft | str | _Edge] = field(default_factory=list)


class Outliner:
    """Makes the nodes of one page as it stands: `entries` decide what is folded away and what fields hold."""

    def __init__(self, document: Document, entries: Entries) -> None:
        self._document, self._entries = document, entries
        self._opened = entries.opened(document)
        self._nodes: list[Node] = []

    def nodes(self) -> tuple[Node, ...]:
        """The outline, in page order. `ref` of a node is `e` and its element's index."""
        root = Draft("generic", "", self._document.body)
        self._visit_children(self._document.body, root.children)
        for kept in _tidied(root):
            self._add(kept, -1, 0)
        return tuple(self._nodes)

    def changed(self, nodes: tuple[Node, ...], indices: frozenset[int]) -> tuple[Node, ...]:
        """The outline of the page as it came with what was entered in it: only the nodes of these elements differ."""
        return tuple(self._again(node) if node.ref and int(node.ref[1:]) in indices else node for node in nodes)

    def _again(self, node: Node) -> Node:
        element = self._document.elements[int(node.ref[1:])]
        states = states_of(self._document, element, self._entries, self._opened)
        return replace(node, value=self._value(element, node.role, node.name), states=states)

    def _visit_children(self, element: Element, into: list[Draft | str | _Edge]) -> None:
        for child in element.children:
            if isinstance(child, str):
                into.append(child)
            elif not child.hidden:
                self._visit(child, into)

    def _visit(self, element: Element, into: list[Draft | str | _Edge]) -> None:
        if element.index in self._entries.closed or self._folded(element):
            return
        tag = element.tag
        if tag == "br":
            into.append(" ")
            return
        role = role_of(element)
        inline = tag in INLINE
        if not inline:
            into.append(" ")
        elif tag not in TYPOGRAPHIC:
            into.append(EDGE)
        if role or not self._melts(element, inline):
            into.append(self._draft(element, role or "generic"))
        else:
            self._visit_children(element, into)
        if not inline:
            into.append(" ")
        elif tag not in TYPOGRAPHIC:
            into.append(EDGE)

    def _folded(self, element: Element) -> bool:
        parent = element.parent
        return parent is not None and parent.tag == "details" and folded_away(element, self._opened)

    def _melts(self, element: Element, inline: bool) -> bool:
        """Whether an element without a role is only part of the text around it."""
        if element.get("role") in {"none", "presentation"} or element.tag == "img":
            return True
        children = element.children
        if not inline or element.tag in KEPT or len(children) != 1 or not isinstance(children[0], str):
            return False
        return not _is_column(element)

    def _draft(self, element: Element, role: str) -> Draft:
        name = _summary_name(element) if role == "generic" else name_of(self._document, element, role)
        draft = Draft(role, name, element)
        if role not in LEAVES and role not in HOLDERS - {"combobox"} and element.tag != "input":
            self._visit_children(element, draft.children)
        return draft

    def _add(self, draft: Draft, parent: int, depth: int) -> None:
        index = len(self._nodes)
        element, role = draft.element, draft.role
        children = _merged(draft.children)
        if children == [draft.name]:
            children = []
        lone = children[0] if len(children) == 1 else None
        text = lone if isinstance(lone, str) else ""
        name = "" if isinstance(lone, Draft) and lone.name == draft.name and role == "link" else draft.name
        value = self._value(element, role, name)
        self._nodes.append(
            Node(
                index=index,
                parent=parent,
                depth=depth,
                role=role,
                name=name,
                text="" if role in HOLDERS else text,
                value=value,
                ref=f"e{element.index}",
                states=states_of(self._document, element, self._entries, self._opened),
                level=_level(element) if role == "heading" else 0,
                pointer=role == "link" or element.tag == "summary",
                attributes=attributes_of(self._document, element, role, draft.name),
            )
        )
        for child in children if not text else ():
            if isinstance(child, Draft):
                self._add(child, index, depth + 1)
            elif isinstance(child, str):
                self._nodes.append(Node(len(self._nodes), index, depth + 1, "text", text=child))

    def _value(self, element: Element, role: str, name: str) -> str:
        if role not in HOLDERS and role != "listbox":
            return ""
        if element.tag == "select":
            chosen = self._entries.selected(self._document, element)
            return " ".join(name_of(self._document, one, "option") for one in chosen[:1])
        if element.tag in {"input", "textarea"}:
            held = self._entries.value(element)
            return MASK if held and is_secret(element, name) else held
        return text_in(element)


def _summary_name(element: Element) -> str:
    return " ".join(element.get("aria-label").split()) if element.tag == "summary" else ""


def _is_column(element: Element) -> bool:
    """Whether an inline element stands beside others with nothing, not even a blank, between them: columns of a row."""
    parent = element.parent
    if parent is None or element.tag in TYPOGRAPHIC or len(parent.children) < 2:
        return False
    return all(not isinstance(child, str) and child.tag not in TYPOGRAPHIC for child in parent.children)


def _tidied(draft: Draft) -> list[Draft]:
    """The draft without boxes that only hold one other thing, or nothing."""
    kept: list[Draft | str | _Edge] = []
    for child in draft.children:
        if isinstance(child, Draft):
            kept += _tidied(child)
        else:
            kept.append(child)
    draft.children = kept
    if draft.role != "generic" or draft.name or draft.element.tag in KEPT:
        return [draft]
    inner = [child for child in kept if isinstance(child, Draft)]
    said = any(isinstance(child, str) and not child.isspace() for child in kept)
    if said or len(inner) > 1:
        return [draft]
    return inner


def _merged(children: list[Draft | str | _Edge]) -> list[Draft | str]:
    """Neighbouring texts as one; what holds no word is left out."""
    found: list[Draft | str] = []
    run = Run()
    for child in children:
        if isinstance(child, str):
            run.add(child)
        elif isinstance(child, Draft):
            if run.text:
                found.append(run.text)
            run = Run()
            found.append(child)
        else:
            run.edge()
    if run.text:
        found.append(run.text)
    return found


def _level(element: Element) -> int:
    told = element.get("aria-level")
    if told.isdigit():
        return int(told)
    return int(element.tag[1]) if element.tag[0] == "h" and element.tag[1:].isdigit() else 2
