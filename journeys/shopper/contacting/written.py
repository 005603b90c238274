"""A message to the shop by its contact form: where it is written, what else is asked for, whether it was taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.contacting.words import sentence
from journeys.shopper.forms import fill_in, options_of, wanted
from journeys.shopper.judging import errors

if TYPE_CHECKING:
    from journeys.model.outline import Field
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

MESSAGE, SUBJECT = "contact.message", "contact.subject"
AGREED = ("consent.terms", "consent.privacy")
SAID = 600  # characters of what a page answers that are kept
WRITER = ("contact.email", "contact.name", "contact.phone", "contact.given_name", "contact.family_name", SUBJECT)


def message_field(view: View) -> Field | None:
    """Where a message is written: a text field of a form that asks who writes, or a text area; no chat.

    None on a page without one.
    """
    usable = [f for f in view.fields(MESSAGE) if f.enabled and f.disclosed]
    beside = {f.form for key in WRITER for f in view.fields(key) if f.enabled and f.disclosed}
    asked = [f for f in usable if f.form in beside]
    return next(iter(asked), None) or next((f for f in usable if f.type == "textarea" and not _in_chat(view, f)), None)


def _in_chat(view: View, field: Field) -> bool:
    node = view.node(field.ref)
    around = view.state.outline.ancestors(node) if node else ()
    return any(box.role in {"dialog", "complementary", "log"} for box in around)


def write(shopper: Shopper, words: str) -> None:
    """Fill in the form around the message: the words, who writes, what must be agreed to. Sends nothing."""
    field = message_field(shopper.view)
    assert field is not None
    view, language = shopper.view, shopper.view.language
    own = [f for f in view.state.fields if f.form == field.form and f.enabled and f.disclosed]
    for other in (f for f in wanted(view, shopper) if f.form == field.form):
        fill_in(shopper, other)
    for other in (f for f in own if f.key == SUBJECT and not f.filled):
        if options_of(view, other):
            fill_in(shopper, other)
        else:
            shopper.types(other, sentence("subject", language))
    for other in (f for f in own if f.type == "checkbox" and not f.checked):
        if other.key in AGREED or (other.markup_required and not other.key.startswith("consent.newsletter")):
            shopper.ticks(other)
    shopper.types(field, words)
    shopper.look()


def taken(_before: View, after: View) -> bool | None:
    """Whether the shop took the message: what was written is gone and nothing is complained about."""
    if errors(after):
        return False
    field = message_field(after)
    return True if field is None or not field.filled else None


def answered(before: View, after: View, message: str) -> str:
    """What the page says to it: its message, else what it did not say before."""
    if message:
        return message[:SAID]
    old = set(_texts(before))
    return " ".join(text for text in _texts(after) if text not in old)[:SAID]


def _texts(view: View) -> list[str]:
    nodes = view.state.outline.nodes
    return [n.text or n.name for n in nodes if n.role in {"heading", "paragraph", "status", "alert", "text"}]
