"""Which fields hold what must never be kept."""

from __future__ import annotations

import re

from journeys.channels.wire.roles import input_type
from journeys.channels.wire.tree import Element

_SECRET_TOKENS = re.compile(r"(current|new)-password|one-time-code|cc-(number|csc)")
_SECRET_WORDS = re.compile(
    r"card.?(num|no\b)|kartennummer|\bpan\b|cvc|cvv|\bcsc\b|security.?code|pr(ü|ue)f(ziffer|nummer)|num[eé]ro de carte",
    re.IGNORECASE,
)


def is_secret(element: Element, name: str) -> bool:
    """Whether what it holds must never be kept: passwords, card numbers, card codes, one-time codes."""
    if element.tag == "input" and input_type(element) == "password":
        return True
    if _SECRET_TOKENS.search(element.get("autocomplete")):
        return True
    return bool(_SECRET_WORDS.search(f"{element.get('name')} {element.get('id')} {name}"))
