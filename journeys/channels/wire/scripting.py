"""Whether a page, or one of its controls, needs JavaScript: then the wire says so and guesses nothing."""

from __future__ import annotations

from journeys.channels.wire.tree import Document, Element
from journeys.channels.wire.wording import text_in
from journeys.errors import NeedsBrowser

FEW_WORDS = 25  # a page of fewer words, without a link, a field or a button, is a frame that a script fills
USED = frozenset({"a", "button", "input", "select", "textarea"})
ADVICE = "Walk it with a browser shopper."


def is_empty(document: Document) -> bool:
    """Whether a page shows nothing to act on, and brings scripts that would fill it."""
    if not document.scripts:
        return False
    seen = [element for element in document.elements[1:] if not element.hidden and not element.closest("noscript")]
    if any(element.tag in USED for element in seen):
        return False
    asks = any(element.tag == "noscript" and text_in(element) for element in document.elements[1:])
    return asks or len(text_in(document.body).split()) < FEW_WORDS


def needs_fill(document: Document, url: str) -> NeedsBrowser:
    """The error for a page that only scripts would fill."""
    named = f"“{document.title}”" if document.title else "this page"
    return NeedsBrowser(f"{named} shows nothing to act on without JavaScript.", where=url, do=ADVICE)


def needs_script(document: Document, element: Element, url: str) -> NeedsBrowser:
    """The error for a control whose press would do nothing without a script."""
    said = " ".join(element.get("aria-label").split()) or text_in(element) or element.get("value") or element.tag
    named = f"“{said[:60]}” does nothing without JavaScript"
    return NeedsBrowser(f"{named}{f' on “{document.title}”' if document.title else ''}.", where=url, do=ADVICE)
