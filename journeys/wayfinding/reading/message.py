"""Short messages and badges: does a message claim success or a problem, and how many pieces does a badge count?"""

from __future__ import annotations

import re
from typing import Literal

from journeys.wayfinding.reading.vocabulary import vocabulary
from journeys.wayfinding.words import fold

Tone = Literal["success", "error", ""]
_ASIDE = re.compile(r"\(\s*[^\W\d_]+\s*\)")  # one word in brackets marks a label: "Name (required)"
_COUNT = re.compile(r"\d{1,3}")
_TWICE = re.compile(r"\b(\d{1,3}) \1\b")  # a badge, and the same again in words for those who do not see it


def tone(text: str, language: str) -> Tone:
    """Whether a short message claims success, states a problem, or neither ("").

    A problem wins over success ("thank you, but the code is not valid"); a refused success ("was not applied") is one.
    """
    words = vocabulary(language)
    folded = words.pattern("tone", "negated").sub(" ", fold(_ASIDE.sub(" ", text)))
    if words.says("tone", "error", folded):
        return "error"
    success = words.pattern("tone", "success").search(folded)
    if success is None:
        return ""
    return "error" if words.says("tone", "refusing", folded) else "success"


def count_in(text: str) -> int | None:
    """How many pieces a basket badge counts: "Basket (3)", "3 items", "3"; 0 for "empty"; None when it does not say."""
    words = vocabulary("")
    folded = _TWICE.sub(r"\1", fold(text))
    numbers = [int(found) for found in _COUNT.findall(folded)]
    if len(numbers) > 1 or re.search(r"\d[.,]\d|[€£$¥%]", text):
        return _count_before_items(folded)
    if not numbers:
        return 0 if words.says("count", "empty", folded) else None
    rest = " ".join(_COUNT.sub(" ", folded).split())
    known = not rest or words.says("count", "basket", rest) or words.says("count", "items", rest)
    return numbers[0] if known else None


def _count_before_items(folded: str) -> int | None:
    items = vocabulary("").pattern("count", "items").pattern
    found = {int(match[1]) for match in re.finditer(rf"(?<!\d )(\d{{1,3}}) {items}", folded)}
    return found.pop() if len(found) == 1 else None
