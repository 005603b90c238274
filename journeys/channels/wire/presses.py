"""What a press on a control does where no script runs: links lead on, buttons send forms, boxes are ticked."""

from __future__ import annotations

from urllib.parse import urldefrag, urljoin

from journeys.channels.wire.checks import wrong_fields
from journeys.channels.wire.entries import TICKED, form_of, is_disabled
from journeys.channels.wire.forms import Submission, default_button, is_submit, submission
from journeys.channels.wire.hiding import summary_of
from journeys.channels.wire.roles import input_type
from journeys.channels.wire.scripting import needs_script
from journeys.channels.wire.standing import Effect, Standing
from journeys.channels.wire.tree import Element

NOTHING = Effect()
CONTROLS = frozenset({"a", "button", "input", "select", "textarea", "summary", "label", "option", "area"})
ELSEWHERE = ("mailto:", "tel:", "sms:", "geo:", "whatsapp:")
SCRIPTED_ROLES = frozenset(
    {"button", "link", "tab", "menuitem", "switch", "checkbox", "radio", "option", "combobox", "menuitemradio"}
)


def press(here: Standing, element: Element) -> Effect:
    """Press an element, or the control around it, or the only one in it.

    Raises NeedsBrowser when it is a control that does nothing without a script.
    """
    control = _control(here, element)
    if control is None:
        if element.get("role") in SCRIPTED_ROLES or "onclick" in element.attrs:
            raise needs_script(here.document, element, here.url)
        return NOTHING
    if is_disabled(control):
        return NOTHING
    here.focus = control
    return _ACTS[control.tag](here, control)


def enter(here: Standing) -> Effect:
    """The Enter key where the focus is: a field sends its form, a link or button is pressed."""
    control = here.focus
    if control is None:
        return NOTHING
    if control.tag in {"a", "button", "summary"} or (control.tag == "input" and is_submit(control)):
        return press(here, control)
    if control.tag != "input":
        return NOTHING
    form = form_of(here.document, control)
    if form is None:
        raise needs_script(here.document, control, here.url)
    button = default_button(here.document, form)
    if button is not None and is_disabled(button):
        return NOTHING
    return _send(here, form, button)


def _control(here: Standing, element: Element) -> Element | None:
    if element.tag in CONTROLS:
        return element
    around = next((one for one in element.around if one.tag in CONTROLS), None)
    if around is not None:
        return around
    inside = [one for one in here.document.inside(element) if one.tag in CONTROLS and not one.hidden]
    return inside[0] if len(inside) == 1 else None


def _link(here: Standing, link: Element) -> Effect:
    href = link.get("href").strip()
    lowered = href.casefold()
    if "href" not in link.attrs or lowered.startswith("javascript:") or href == "#":
        raise needs_script(here.document, link, here.url)
    if lowered.startswith(ELSEWHERE):
        return NOTHING
    base = urljoin(here.url, here.document.base) if here.document.base else here.url
    target = urljoin(base, href)
    if href.startswith("#") or (urldefrag(target).fragment and urldefrag(target).url == urldefrag(here.url).url):
        here.url = target
        return Effect(("hash", "scroll"))
    return Effect(("navigation",), Submission("GET", target))


def _button(here: Standing, button: Element) -> Effect:
    if is_submit(button):
        form = form_of(here.document, button)
        if form is not None:
            return _send(here, form, button)
    elif button.get("type").strip().casefold() == "reset" and form_of(here.document, button) is not None:
        here.entries.clear()
        return Effect(("value",))
    raise needs_script(here.document, button, here.url)


def _send(here: Standing, form: Element, button: Element | None) -> Effect:
    here.entries.wrong = wrong_fields(here.document, here.entries, form, button)
    if here.entries.wrong:
        here.focus = here.document.elements[min(here.entries.wrong)]
        return Effect(("focus",))
    sent = submission(here.document, here.entries, form, button, here.url, here.hidden)
    if not sent.dialog:
        return Effect(("navigation",), sent)
    dialog = form.closest("dialog")
    if dialog is not None:
        here.entries.closed.add(dialog.index)
    return Effect(("visible",)) if dialog is not None else NOTHING


def _input(here: Standing, control: Element) -> Effect:
    kind = input_type(control)
    if kind in TICKED:
        if kind == "radio" and here.entries.is_ticked(control):
            return Effect(("focus",))
        here.entries.tick(here.document, control)
        return Effect(("value",))
    if kind in {"submit", "image", "button", "reset"}:
        return _button(here, control)
    return Effect(("focus",))


def _summary(here: Standing, summary: Element) -> Effect:
    details = summary.parent
    if details is None or details.tag != "details" or summary_of(details) is not summary:
        return NOTHING
    here.entries.toggled ^= {details.index}
    return Effect(("aria", "visible"))


def _label(here: Standing, label: Element) -> Effect:
    fields = here.document.labels
    field = next((here.document.elements[index] for index, labels in fields.items() if label in labels), None)
    return press(here, field) if field is not None else NOTHING


def _option(here: Standing, option: Element) -> Effect:
    select = option.closest("select")
    if select is None:
        return NOTHING
    here.entries.chosen[select.index] = (option.index,)
    return Effect(("value",))


def _focus(_here: Standing, _control: Element) -> Effect:
    return Effect(("focus",))


_ACTS = {
    "a": _link,
    "area": _link,
    "button": _button,
    "input": _input,
    "label": _label,
    "option": _option,
    "select": _focus,
    "summary": _summary,
    "textarea": _focus,
}
