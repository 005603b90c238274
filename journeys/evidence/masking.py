"""Secrets are masked before anything is written: every string of every record passes here."""

from __future__ import annotations

import dataclasses
import html
import json
import re
from collections.abc import Iterable
from typing import Any, TypeVar
from urllib.parse import quote, quote_plus

from journeys.evidence.codec import encode

MASK = "•••"

# Card numbers have 14 to 19 digits and begin with 2 to 6 (ISO/IEC 7812); shorter or other ones are barcodes and times.
_CARD = re.compile(r"(?<!\d)(?<!\d[.,])[2-6](?:[ -]?\d){13,18}(?!\d|[.,]\d)")
_LONG = 14
T = TypeVar("T")


def _luhn(digits: str) -> bool:
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _mask_card(match: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", match.group())
    return MASK + digits[-4:] if _luhn(digits) else match.group()


def _pattern(secret: str) -> str:
    if secret.isdigit() and len(secret) >= 12:
        return r"[ -]?".join(secret)
    if secret.isdigit() and len(secret) <= 4:
        return rf"(?<![\w.,-]){secret}(?![\w.,-])"
    return re.escape(secret)


def _spellings(secret: str) -> set[str]:
    """The forms a secret takes in addresses, form bodies, JSON and HTML."""
    plain = {secret, json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], html.escape(secret)}
    return plain | {quote(secret, safe=""), quote(secret), quote_plus(secret)}


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """One expression for all, longest first; without patterns, one that never matches."""
    return re.compile("|".join(sorted(set(patterns), key=len, reverse=True)) or r"(?!)")


class Mask:
    """Replaces known secrets in any of their spellings, and anything that is a card number, by dots.

    Secrets of one or two characters are not searched for (they would blank half a page).
    A three- or four-digit secret (a card code) is only masked where it stands alone.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        spelled = {form for secret in secrets if len(secret) > 2 for form in _spellings(secret)}
        self._secrets = _any_of(_pattern(form) for form in spelled)
        # Over encoded JSON what stands beside a word is not what stood there in the text: look for the bare digits.
        self._hints = _any_of(f if f.isdigit() and len(f) <= 4 else _pattern(f) for f in spelled)

    def text(self, text: str) -> str:
        """`text` without secrets."""
        text = self._secrets.sub(MASK, text)
        return _CARD.sub(_mask_card, text) if len(text) >= _LONG else text

    def known(self, text: str) -> str:
        """`text` without the known secrets; numbers that merely look like cards stay (for machine-made text)."""
        return self._secrets.sub(MASK, text)

    def record(self, value: T) -> T:
        """`value` with every string in it masked; dataclasses, tuples, lists, sets and dicts are walked.

        Most records hold no secret: one search over the encoded record spares them the walk.
        """
        encoded = encode(value).decode()
        if not (self._hints.search(encoded) or _CARD.search(encoded)):
            return value
        return self._walk(value)  # type: ignore[no-any-return] # the walk keeps the type of what it walks

    def _walk(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            changes = {}
            for field in dataclasses.fields(value):
                old = getattr(value, field.name)
                new = self._walk(old)
                if new is not old and new != old:
                    changes[field.name] = new
            return dataclasses.replace(value, **changes) if changes else value
        if isinstance(value, (tuple, list, frozenset, set)):
            return type(value)(self._walk(item) for item in value)
        if isinstance(value, dict):
            return {self._walk(key): self._walk(item) for key, item in value.items()}
        return value
