"""How long it takes to say something: a convention, stated beside every number that rests on it."""

from __future__ import annotations

import re

from journeys.channels.phone.twiml import Verb
from journeys.model.conventions import SPOKEN_WORDS_PER_MINUTE

_WORD = re.compile(r"\d|[^\W\d]+(?:['’-][^\W\d]+)*")
_BREAK = {"none": 0.0, "x-weak": 0.25, "weak": 0.5, "medium": 0.75, "strong": 1.0, "x-strong": 2.0}


def spoken_seconds(text: str) -> float:
    """Seconds to say `text` at SPOKEN_WORDS_PER_MINUTE; digits are said one by one."""
    return round(len(_WORD.findall(text)) * 60.0 / SPOKEN_WORDS_PER_MINUTE, 2)


def say_seconds(verb: Verb) -> float:
    """Seconds of a <Say>, with its breaks, said as often as its `loop` wants (0, for ever, counts as once)."""
    pauses = sum(_pause(inner) for inner in _within(verb) if inner.name == "break")
    return (spoken_seconds(verb.text) + pauses) * max(1.0, min(verb.number("loop", 1), 20))


def _within(verb: Verb) -> list[Verb]:
    return [found for child in verb.children for found in (child, *_within(child))]


def _pause(verb: Verb) -> float:
    found = re.fullmatch(r"([\d.]+)\s*(ms|s)", verb.get("time"))
    if found is None:
        return _BREAK.get(verb.get("strength", "medium"), 0.75)
    return float(found[1]) / (1000.0 if found[2] == "ms" else 1.0)
