"""Secrets are masked before anything is written: every string of every record passes here."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable
from typing import Any, TypeVar

MASK = "•••"

_CARD = re.compile(r"(?<![\d.,])(?:\d[ -]?){13,19}(?![\d.,])")
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


class Mask:
    """Replaces known secrets, and anything that is a card number, by dots.

    Secrets of one or two characters are not searched for (they would blank half a page).
    A three- or four-digit secret (a card code) is only masked where it stands alone.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._patterns = [
            re.compile(self._pattern(s)) for s in sorted(set(secrets), key=len, reverse=True) if len(s) > 2
        ]

    @staticmethod
    def _pattern(secret: str) -> str:
        if secret.isdigit() and len(secret) >= 12:
            return r"[ -]?".join(secret)
        if secret.isdigit() and len(secret) <= 4:
            return rf"(?<![\w.,-]){secret}(?![\w.,-])"
        return re.escape(secret)

    def text(self, text: str) -> str:
        """`text` without secrets."""
        for pattern in self._patterns:
            text = pattern.sub(MASK, text)
        return _CARD.sub(_mask_card, text) if len(text) > 12 else text

    def record(self, value: T) -> T:
        """`value` with every string in it masked; dataclasses, tuples, lists, sets and dicts are walked."""
        return self._walk(value)  # type: ignore[no-any-return]

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
            return {key: self._walk(item) for key, item in value.items()}
        return value
