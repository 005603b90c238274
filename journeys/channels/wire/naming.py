"""Accessible names, by the rules of accname and HTML-AAM that matter on shops."""

from __future__ import annotations

from journeys.channels.wire.roles import FROM_CONTENT, input_type
from journeys.channels.wire.tree import Document, Element
from journeys.channels.wire.wording import INLINE, TYPOGRAPHIC, Run, text_in

FIELDS = frozenset({"input", "select", "textarea", "meter", "progress", "output"})
BUTTONS = {"submit": "Submit", "reset": "Reset"}
UNNAMED = frozenset(
    {
        "caption",
        "code",
        "definition",
        "deletion",
        "emphasis",
        "insertion",
        "mark",
        "paragraph",
        "strong",
        "subscript",
        "superscript",
        "term",
        "time",
    }
)
"""Roles that ARIA gives no name, whatever their markup says."""


def name_of(document: Document, element: Element, role: str) -> str:
    """The accessible name of an element with `role`, "" for none."""
    if role in UNNAMED:
        return ""
    labelled = document.named(element, "aria-labelledby") if "aria-labelledby" in element.attrs else []
    if labelled:
        said = " ".join(_squeeze(one.get("aria-label")) or text_in(one, hidden=one.hidden) for one in labelled)
        if said.strip():
            return said.strip()
    told = _squeeze(element.get("aria-label"))
    if told:
        return told
    native = _native(document, element)
    if native is not None and native:
        return native
    if role in FROM_CONTENT and element.tag not in FIELDS:
        content = _from_content(document, element)
        if content:
            return content
    return _squeeze(element.get("title")) or (_squeeze(element.get("placeholder")) if element.tag in FIELDS else "")


def _squeeze(text: str) -> str:
    return " ".join(text.split())


def _native(document: Document, element: Element) -> str | None:
    """What HTML itself names the element by; None where it has no such thing."""
    tag = element.tag
    if tag == "input":
        return _input_name(document, element)
    if tag in FIELDS:
        return labels_of(document, element)
    if tag == "img":
        return _squeeze(element.get("alt"))
    if tag in _CAPTIONS:
        caption = next((child for child in element.elements if child.tag == _CAPTIONS[tag]), None)
        return text_in(caption) if caption is not None else None
    if tag in {"option", "optgroup"}:
        return _squeeze(element.get("label"))
    return None


_CAPTIONS = {"fieldset": "legend", "figure": "figcaption", "table": "caption", "svg": "title"}


def _input_name(document: Document, element: Element) -> str:
    kind = input_type(element)
    if kind in {"submit", "reset", "button"}:
        return _squeeze(element.get("value")) or labels_of(document, element) or BUTTONS.get(kind, "")
    if kind == "image":
        return _squeeze(element.get("alt")) or _squeeze(element.get("value")) or "Submit"
    return labels_of(document, element)


def labels_of(document: Document, element: Element) -> str:
    """The words of the labels of a field, "" without labels."""
    found = document.labels.get(element.index)
    return " ".join(filter(None, (text_in(label) for label in found))) if found else ""


def _from_content(document: Document, element: Element) -> str:
    run = Run()
    _read(document, element, run)
    return run.text


def _read(document: Document, element: Element, run: Run) -> None:
    for child in element.children:
        if isinstance(child, str):
            run.add(child)
        elif child.hidden or child.attrs.get("aria-hidden") == "true":
            continue
        elif child.tag == "br":
            run.add(" ")
        else:
            _read_element(document, child, run)


def _read_element(document: Document, child: Element, run: Run) -> None:
    told = _squeeze(child.get("aria-label")) or (_native(document, child) or "")
    block = child.tag not in INLINE
    if block:
        run.add(" ")
    elif child.tag not in TYPOGRAPHIC:
        run.edge()
    if told:
        run.add(told)
    elif child.tag not in {"select", "textarea", "svg"}:
        _read(document, child, run)
    if block:
        run.add(" ")
    elif child.tag not in TYPOGRAPHIC:
        run.edge()
