"""What a browser itself refuses to send: the constraint validation of HTML, as far as shops use it."""

from __future__ import annotations

import re

from journeys.channels.wire.entries import Entries, is_disabled
from journeys.channels.wire.forms import controls_of
from journeys.channels.wire.hiding import folded_away
from journeys.channels.wire.roles import input_type
from journeys.channels.wire.tree import Document, Element

_EMAIL = re.compile(r"^[\w.!#$%&'*+/=?^`{|}~-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*$")
TEXTS = frozenset({"text", "search", "tel", "url", "email", "password"})


def wrong_fields(document: Document, entries: Entries, form: Element, button: Element | None) -> dict[int, str]:
    """The fields a browser would stop at, each with what it would say; empty where the form is not checked."""
    if "novalidate" in form.attrs or (button is not None and "formnovalidate" in button.attrs):
        return {}
    found = {}
    for control in controls_of(document, form):
        if control.tag == "button" or is_disabled(control) or "readonly" in control.attrs or control.hidden:
            continue
        said = _says(document, entries, control, form)
        if said and not folded_away(control, entries.opened(document)):
            found[control.index] = said
    return found


def _says(document: Document, entries: Entries, control: Element, form: Element) -> str:
    if control.tag == "select":
        chosen = entries.selected(document, control)
        empty = all(option.attrs.get("value", "-") == "" for option in chosen)
        return "Please select an item in the list." if "required" in control.attrs and empty else ""
    kind = input_type(control) if control.tag == "input" else "textarea"
    if kind == "checkbox":
        return "Please tick this box." if "required" in control.attrs and not entries.is_ticked(control) else ""
    if kind == "radio":
        group = [c for c in controls_of(document, form) if c.get("name") == control.get("name")]
        needed = any("required" in one.attrs for one in group)
        return "" if not needed or any(map(entries.is_ticked, group)) else "Please select one of these options."
    return _text_says(control, kind, entries.value(control))


def _text_says(control: Element, kind: str, held: str) -> str:
    if not held:
        return "Please fill in this field." if "required" in control.attrs else ""
    if kind == "email" and not _EMAIL.match(held.strip()):
        return "Please enter an email address."
    if kind == "number" and not _number_fits(control, held):
        return "Please enter a number in the range."
    pattern = control.get("pattern")
    if pattern and kind in TEXTS and not _matches(pattern, held):
        return "Please match the requested format."
    return ""


def _number_fits(control: Element, held: str) -> bool:
    try:
        number = float(held)
        least, most = control.get("min"), control.get("max")
        return (not least or number >= float(least)) and (not most or number <= float(most))
    except ValueError:
        return True


def _matches(pattern: str, held: str) -> bool:
    """Whether a pattern takes the whole value; one that Python does not know takes anything."""
    try:
        return re.fullmatch(pattern, held) is not None
    except re.error:
        return True
