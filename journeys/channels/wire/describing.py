"""What only markup knows about a node: attributes, and the states that ARIA and HTML give it."""

from __future__ import annotations

from journeys.channels.wire.entries import TICKED, Entries, is_disabled
from journeys.channels.wire.roles import input_type
from journeys.channels.wire.tree import Document, Element
from journeys.channels.wire.wording import lines_in, text_in

COPIED = ("id", "name", "type", "autocomplete", "title", "alt", "placeholder", "inputmode", "href")
CONTROLS = frozenset({"button", "link", "tab", "menuitem", "option"})
FLAGS = ("expanded", "pressed", "selected", "checked", "disabled")
CONTROL_TAGS = frozenset({"input", "select", "textarea", "button", "option", "fieldset"})
LONGEST, LONGEST_NAME, LONGEST_LINES = 500, 200, 500


def attributes_of(document: Document, element: Element, role: str, name: str) -> dict[str, str]:
    """The attributes of a node as `Node.attributes` lists them."""
    told = {"tag": element.tag}
    for key in COPIED:
        value = element.attrs.get(key)
        if value:
            told[key] = value[:LONGEST]
    if "required" in element.attrs or element.attrs.get("aria-required") == "true":
        told["required"] = "true"
    if "aria-describedby" in element.attrs:
        described = " ".join(text_in(one) for one in document.named(element, "aria-describedby")).strip()
        if described:
            told["described"] = described[:300]
    if role in CONTROLS or element.tag == "summary":
        visible = _visible(element)[:LONGEST_NAME]
        if visible and visible != name[:LONGEST_NAME]:
            told["visible"] = visible
    elif any(inner.tag == "br" for inner in document.inside(element)[:60]):
        lines = lines_in(element)
        if len(lines) > 1 and sum(map(len, lines)) <= LONGEST_LINES:
            told["lines"] = "\n".join(lines)
    return told


def _visible(element: Element) -> str:
    return element.get("value") if element.tag == "input" else text_in(element)


def states_of(document: Document, element: Element, entries: Entries, opened: frozenset[int]) -> frozenset[str]:
    """The states of a node: checked, disabled, expanded, selected, pressed, invalid, mixed, aria-hidden."""
    found = set()
    attrs = element.attrs
    for flag in FLAGS:
        told = attrs.get(f"aria-{flag}")
        if told == "true":
            found.add(flag)
        elif told == "mixed":
            found.add("mixed")
    if element.tag in CONTROL_TAGS and is_disabled(element):
        found.add("disabled")
    if element.tag == "input" and input_type(element) in TICKED and entries.is_ticked(element):
        found.add("checked")
    if element.tag == "option" and _is_selected(document, element, entries):
        found.add("selected")
    if element.tag == "summary" and element.parent is not None and element.parent.index in opened:
        found.add("expanded")
    if attrs.get("aria-invalid") == "true" or element.index in entries.wrong:
        found.add("invalid")
    if attrs.get("aria-hidden") == "true":
        found.add("aria-hidden")
    return frozenset(found)


def _is_selected(document: Document, option: Element, entries: Entries) -> bool:
    select = option.closest("select")
    return select is not None and option in entries.selected(document, select)
