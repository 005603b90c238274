"""Subject keys: what a finding is about, in words that survive a redesign."""

from __future__ import annotations

import re

from journeys.model.event import Target
from journeys.model.outline import Field, Node, Outline

_NUMBERS = re.compile(r"\d+(?:[.,:]\d+)*")
_SPACES = re.compile(r"[^\w{}]+")
_LANDMARKS = ("main", "navigation", "banner", "contentinfo", "dialog", "form", "complementary", "search", "region")
_SUBJECT_WORDS = 8


def plain(text: str) -> str:
    """`text` in lower case, words parted by single blanks, without punctuation."""
    return _SPACES.sub(" ", text.casefold()).strip()


def stable(text: str) -> str:
    """`plain` text without amounts, counts and times, cut to its first words: fit for a fingerprint."""
    return " ".join(_SPACES.sub(" ", _NUMBERS.sub(" ", text.casefold())).split()[:_SUBJECT_WORDS])


def subject_of(target: Target | None) -> str:
    """Field key, else role and name, else landmark and role."""
    if target is None:
        return "page"
    name = stable(target.name)
    return target.key or (f"{target.role} {name}" if name else f"{target.landmark or 'page'} {target.role}")


def loose_of(target: Target | None) -> str:
    """The same without the accessible name."""
    return "page" if target is None else target.key or target.role


def field_id(field: Field) -> str:
    """What tells one field of a page from another over two looks: meaning, markup name or label, and form."""
    one_of_many = field.type in {"radio", "checkbox"}
    best = field.key or field.name or field.id or plain(field.label)
    return f"{best}|{plain(field.label)}" if one_of_many else best


def landmark_of(outline: Outline, node: Node) -> str:
    """The nearest landmark around a node, or "page"."""
    return next((around.role for around in outline.ancestors(node) if around.role in _LANDMARKS), "page")
