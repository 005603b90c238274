"""Numbers as they are said: "two hours", "order one zero four five two", "C S 1 0 4 5 2" become digits."""

from __future__ import annotations

import re
from functools import lru_cache

from text_to_num import alpha2digit

LANGUAGES = frozenset({"en", "de", "fr", "es", "it", "nl"})
# Four or more single characters in a row, as numbers are spelt out; at least three of them must be digits.
_SPELT = re.compile(r"(?<![\w'’])(?:\w[ ,.\-–]{1,2}|\d{2,4}[ ]){3,}(?:\w|\d{2,4})(?![\w'’])")
_HALF_DAY = re.compile(r"(?<=\d)(\s?)([ap])\.\s?m\.?", re.IGNORECASE)


@lru_cache(maxsize=2048)
def with_digits(text: str, language: str) -> str:
    """`text` with every number in digits, spelt-out numbers joined, and "a.m." as "am"."""
    short = language[:2].casefold()
    said = alpha2digit(text, short, 0) if short in LANGUAGES else text
    return _HALF_DAY.sub(r"\1\2m", _SPELT.sub(_joined, said))


def _joined(match: re.Match[str]) -> str:
    together = re.sub(r"[ ,.\-–]", "", match.group())
    return together if sum(char.isdigit() for char in together) >= 3 else match.group()
