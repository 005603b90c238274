"""The form fields of a page, as a customer meets them."""

from __future__ import annotations

import re

from journeys.channels.wire.entries import TICKED, Entries, form_of, is_disabled, options_in
from journeys.channels.wire.hiding import folded_away
from journeys.channels.wire.naming import name_of
from journeys.channels.wire.roles import input_type, role_of
from journeys.channels.wire.secrets import is_secret
from journeys.channels.wire.tree import Document, Element
from journeys.channels.wire.wording import text_in
from journeys.evidence.masking import MASK
from journeys.model.outline import Field

NOT_FIELDS = frozenset({"hidden", "submit", "button", "reset", "image"})
NATIVE = frozenset({"select", "textarea"})
ROLES = {
    "textbox": "text",
    "searchbox": "search",
    "spinbutton": "number",
    "checkbox": "checkbox",
    "switch": "checkbox",
    "radio": "radio",
    "combobox": "combobox",
    "listbox": "listbox",
}
NEAR = 4  # boxes around a field within which its error may stand
_ALARM = re.compile(r"err|invalid|fehl", re.IGNORECASE)
_ALARM_CLASS = re.compile(r"(?:^|[\s_-])(?:error|invalid|danger|fehler)", re.IGNORECASE)


def is_field(element: Element) -> bool:
    """Whether it is something a customer fills in."""
    if element.tag == "input":
        return input_type(element) not in NOT_FIELDS
    if element.tag in NATIVE:
        return True
    return element.get("role") in ROLES or element.attrs.get("contenteditable") in {"", "true"}


def fields_in(document: Document) -> list[Element]:
    """Every field of a page, in page order."""
    return [element for element in document.elements[1:] if is_field(element)]


def type_of(element: Element) -> str:
    """The field's type as `Field.type` names it."""
    if element.tag == "input":
        return input_type(element)
    return element.tag if element.tag in NATIVE else ROLES.get(element.get("role"), "text")


class FieldReader:
    """Reads the fields of one page as it stands."""

    def __init__(self, document: Document, entries: Entries) -> None:
        self._document, self._entries = document, entries
        self._opened = entries.opened(document)
        self._elements = fields_in(document)
        owners = (form_of(document, element) for element in self._elements)
        self._forms = sorted({owner.index for owner in owners if owner is not None})

    def fields(self) -> tuple[Field, ...]:
        """All of them, hidden ones too, in page order."""
        return tuple(self._field(element) for element in self._elements)

    def changed(self, fields: tuple[Field, ...], indices: frozenset[int]) -> tuple[Field, ...]:
        """The fields of the page as it came with what was entered in them: only those of these elements differ."""
        pairs = zip(self._elements, fields, strict=True)
        return tuple(self._field(element) if element.index in indices else one for element, one in pairs)

    def _field(self, element: Element) -> Field:
        name = name_of(self._document, element, role_of(element)) or element.get("title")
        kind = type_of(element)
        value, filled = self._held(element, kind)
        checked = kind in TICKED and self._is_checked(element)
        form = form_of(self._document, element)
        shown = not element.hidden and not folded_away(element, self._opened)
        secret = bool(value) and is_secret(element, name)
        error = self._entries.wrong.get(element.index, "") or self._error(element)
        return Field(
            key="",
            label=name[:300],
            name=element.get("name"),
            id=element.get("id"),
            type=kind,
            autocomplete=element.get("autocomplete"),
            inputmode=element.get("inputmode"),
            placeholder=element.get("placeholder"),
            value=MASK if secret else value[:2000],
            filled=checked if kind in TICKED else filled,
            checked=checked,
            enabled=not is_disabled(element) and element.attrs.get("aria-disabled") != "true",
            disclosed=shown,
            markup_required="required" in element.attrs or element.attrs.get("aria-required") == "true",
            invalid=element.attrs.get("aria-invalid") == "true" or element.index in self._entries.wrong,
            error=error[:300],
            form=self._forms.index(form.index) if form is not None else -1,
            ref=f"e{element.index}" if shown else "",
            options=len(options_in(self._document, element)) if element.tag == "select" else 0,
        )

    def _held(self, element: Element, kind: str) -> tuple[str, bool]:
        """What a field holds, and whether it is filled in."""
        if element.tag == "select":
            chosen = self._entries.selected(self._document, element)
            real = any(option.attrs.get("value", "-") and not is_disabled(option) for option in chosen)
            return (name_of(self._document, chosen[0], "option") if chosen else ""), real
        if kind in TICKED and element.tag == "input":
            return element.attrs.get("value", "on"), False
        held = self._entries.value(element) if element.tag in {"input", "textarea"} else text_in(element)
        return held, bool(held.strip())

    def _is_checked(self, element: Element) -> bool:
        if element.tag == "input":
            return self._entries.is_ticked(element)
        return element.attrs.get("aria-checked") == "true"

    def _error(self, element: Element) -> str:
        """The error text bound to a field, or standing beside it where nothing else is."""
        bad = element.attrs.get("aria-invalid") == "true"
        named = [one for one in self._document.named(element, "aria-errormessage") if not one.hidden]
        if bad and named:
            return _texts(named)
        described = [one for one in self._document.named(element, "aria-describedby") if not one.hidden]
        alarms = [one for one in described if self._alarms(one)]
        if alarms:
            return _texts(alarms)
        near = self._near(element)
        if near:
            return near
        return _texts(described) if bad and len(described) == 1 else ""

    def _alarms(self, element: Element) -> bool:
        return any(is_alarming(one) for one in (element, *self._document.inside(element)))

    def _near(self, element: Element) -> str:
        inner = element
        for group in list(element.around)[:NEAR]:
            if not self._alone(group, element):
                return ""
            found = [
                one
                for one in self._document.inside(group)
                if is_alarming(one) and not one.index <= inner.index < one.end and _stands_free(one)
            ]
            if found:
                return _texts(found[:1])
            inner = group
        return ""

    def _alone(self, group: Element, element: Element) -> bool:
        """Whether a box holds this field only; the radios of one group count once."""
        for other in self._elements:
            if group.index < other.index < group.end and other is not element:
                alike = other.get("type") == element.get("type") == "radio" and other.get("name") == element.get("name")
                if not alike:
                    return False
        return True


def is_alarming(element: Element) -> bool:
    """Whether markup calls it an error, and it says something: colours are not known here."""
    if element.hidden:
        return False
    attrs = element.attrs
    loud = attrs.get("role") == "alert" or attrs.get("aria-live") == "assertive"
    if not (loud or _ALARM.search(attrs.get("id", "")) or _ALARM_CLASS.search(attrs.get("class", ""))):
        return False
    return len(text_in(element)) > 3


def _stands_free(element: Element) -> bool:
    return (
        element.tag not in {"label", "legend", "button", "a"}
        and element.closest("label", "legend", "button", "a") is None
    )


def _texts(elements: list[Element]) -> str:
    return " ".join(dict.fromkeys(filter(None, (text_in(one) for one in elements))))
