"""What a form sends, by the HTML standard: which controls, with which values, where to and how."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from urllib.parse import urlencode, urljoin, urlsplit

from journeys.channels.wire.entries import Entries, form_of, is_disabled
from journeys.channels.wire.roles import input_type
from journeys.channels.wire.tree import Document, Element

BUTTONS = frozenset({"submit", "image"})
NOT_SENT = frozenset({"submit", "image", "reset", "button"})
URLENCODED, MULTIPART, PLAIN = "application/x-www-form-urlencoded", "multipart/form-data", "text/plain"
Pairs = list[tuple[str, str]]


@dataclass(frozen=True)
class Submission:
    """A request that a form makes. `body` is None for GET; `dialog` says that it only closes the dialog around it."""

    method: str
    url: str
    body: bytes | None = None
    media_type: str = ""
    dialog: bool = False


def is_submit(element: Element) -> bool:
    """Whether a press on it sends its form."""
    if element.tag == "button":
        return element.get("type").strip().casefold() not in {"button", "reset"}
    return element.tag == "input" and input_type(element) in BUTTONS


def controls_of(document: Document, form: Element) -> list[Element]:
    """The controls that belong to a form, in page order."""
    return [one for one in document.controls if form_of(document, one) is form]


def default_button(document: Document, form: Element) -> Element | None:
    """The button that Enter in a field presses; None without one."""
    return next((one for one in controls_of(document, form) if is_submit(one)), None)


def submission(
    document: Document, entries: Entries, form: Element, button: Element | None, url: str, hidden: dict[int, str]
) -> Submission:
    """What a form sends from the page at `url`. `hidden` are the values of hidden inputs by index, for this visitor."""
    method = (_told(button, "formmethod") or form.get("method")).strip().casefold()
    base = urljoin(url, document.base) if document.base else url
    action = _told(button, "formaction") or form.get("action")
    target = urljoin(base, action.strip()) if action.strip() else url
    if method == "dialog":
        return Submission("DIALOG", url, dialog=True)
    pairs = pairs_of(document, entries, form, button, hidden)
    if method != "post":
        query = urlencode(pairs)
        return Submission("GET", urlsplit(target)._replace(query=query, fragment="").geturl())
    kind = (_told(button, "formenctype") or form.get("enctype")).strip().casefold()
    body, media_type = encoded(pairs, kind)
    return Submission("POST", target, body, media_type)


def _told(button: Element | None, name: str) -> str:
    return button.get(name) if button is not None else ""


def pairs_of(
    document: Document, entries: Entries, form: Element, button: Element | None, hidden: dict[int, str]
) -> Pairs:
    """The names and values a form sends, in page order; of buttons only the one that was pressed."""
    pairs: Pairs = []
    for control in controls_of(document, form):
        if is_disabled(control) or control.closest("datalist"):
            continue
        name = control.get("name")
        if is_submit(control) or control.tag == "button":
            if control is button:
                pairs += _button_pairs(control, name)
        elif control.tag == "select":
            chosen = entries.selected(document, control) if name else ()
            pairs += [(name, _option_value(option)) for option in chosen if not is_disabled(option)]
        elif name:
            pairs += _input_pairs(control, name, entries, hidden)
    return [(name, value.replace("\r\n", "\n").replace("\n", "\r\n")) for name, value in pairs]


def _button_pairs(button: Element, name: str) -> Pairs:
    if button.tag == "input" and input_type(button) == "image":
        prefix = f"{name}." if name else ""
        return [(f"{prefix}x", "1"), (f"{prefix}y", "1")]
    return [(name, button.get("value"))] if name else []


def _option_value(option: Element) -> str:
    return option.attrs.get("value", option.markup_text)


def _input_pairs(control: Element, name: str, entries: Entries, hidden: dict[int, str]) -> Pairs:
    if control.tag == "textarea":
        return [(name, entries.value(control))]
    kind = input_type(control)
    if kind in NOT_SENT:
        return []
    if kind in {"checkbox", "radio"}:
        return [(name, control.attrs.get("value", "on"))] if entries.is_ticked(control) else []
    if kind == "hidden":
        if name == "_charset_":
            return [(name, "UTF-8")]
        return [(name, hidden.get(control.index, control.get("value")))]
    return [(name, "" if kind == "file" else entries.value(control))]


def encoded(pairs: Pairs, kind: str) -> tuple[bytes, str]:
    """The body of a POST and its Content-Type."""
    if kind == MULTIPART:
        edge = f"----journeys{uuid.uuid4().hex}"
        parts = (
            f'--{edge}\r\nContent-Disposition: form-data; name="{_quoted(name)}"\r\n\r\n{value}\r\n'
            for name, value in pairs
        )
        return f"{''.join(parts)}--{edge}--\r\n".encode(), f"{MULTIPART}; boundary={edge}"
    if kind == PLAIN:
        return "".join(f"{name}={value}\r\n" for name, value in pairs).encode(), PLAIN
    return urlencode(pairs).encode(), URLENCODED


def _quoted(name: str) -> str:
    return name.replace("\r\n", "%0D%0A").replace("\n", "%0A").replace('"', "%22")
