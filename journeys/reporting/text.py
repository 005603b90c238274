"""Shop-originated text made harmless before any format adds its own escaping.

A shop may put anything into a name: terminal escapes, text that reads backwards, five thousand letters. Every writer
sends such text through `clean` (or `line`), and then escapes it the way its format demands.
"""

from __future__ import annotations

import re

ELLIPSIS = "…"

# Escape sequences as ECMA-48 writes them: CSI (colours, cursor), OSC (titles, links), and the two-byte rest.
_TERMINAL = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])")
# Controls other than newline and tab, direction overrides and isolates, lone surrogates, and what XML 1.0 forbids.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_SPACE = re.compile(r"\s+")


def clean(text: str) -> str:
    """`text` without terminal escapes, control characters and direction overrides; newlines and tabs stay."""
    return _UNSAFE.sub("", _TERMINAL.sub("", text.replace("\r\n", "\n")))


def clip(text: str, limit: int) -> str:
    """`text`, cut with an ellipsis when it has more than `limit` characters."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + ELLIPSIS


def line(text: str, limit: int = 200) -> str:
    """`text` cleaned, on one line, of at most `limit` characters."""
    return clip(_SPACE.sub(" ", clean(text)).strip(), limit)


def count(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: `1 problem`, `3 problems`."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def listed(words: list[str]) -> str:
    """Words as prose lists them: `a`, `a and b`, `a, b and c`."""
    return words[0] if len(words) == 1 else " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
