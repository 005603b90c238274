"""Error messages that do not say what to do.

## What it notices
The answer to a mistake says that something is wrong, but holds no instruction, no example, no limit and no link.

## Why it hurts
Who typed it thought it was right. Without a word on how it should look, all that is left is guessing.

## Example
"The postcode is wrong."

## What to do
Say how to put it right, in the words of the label: "Enter a full postcode, such as YO1 7HB".

## When it stays silent
A bare "Enter a postcode" tells what to do, and so does a number of digits, an example, or "use another card". It
judges English, German, French, Spanish, Italian and Dutch; of other languages it cannot tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.detectors._support.mistakes import Told, judged, worded
from journeys.detectors._support.names import plain
from journeys.detectors._support.phrases import says, says_only
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation
from journeys.model.outline import Node

META = Meta(
    id="error-no-remedy",
    title="Error messages say what to do",
    trouble="An error message without a way out",
    feels="What do I do now?",
    remedy="Say how to put it right, with an example or the limit, in the words of the label.",
    source="GOV.UK Design System, error message: say what happened and how to fix it",
    group="messages",
    tier="C",
    owner="shop",
    checklist=("C6",),
    practice=("P7",),
    locale_bound=True,
)

_HELPFUL = re.compile(r"\d|@")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Read what was said of every deliberate mistake."""
    yield from judged(timeline, _judge)


def _helps(one: Told) -> bool:
    """Whether any of the words for this mistake show a way out; what was typed, said again, shows none."""
    return any(_shows_way(text, one.typed) for text in (one.own, *one.said) if text) or _has_link(one)


def _shows_way(text: str, typed: str) -> bool:
    if says_only("generic", text):
        return False
    rest = text.replace(typed, " ") if typed else text
    return bool(_HELPFUL.search(rest)) or says("instruction", rest) or says("remedy", rest)


def _has_link(one: Told) -> bool:
    """Whether the message leads on, and not only to its own field."""
    nodes = one.page.outline.nodes
    return any(_leads_away(node) and plain(node.name) and plain(node.name) in plain(one.words) for node in nodes)


def _leads_away(node: Node) -> bool:
    return node.role == "link" and not node.attributes.get("href", "").startswith("#")


def _judge(one: Told) -> Friction | None:
    if _helps(one):
        return None
    expected = "words that say what to do: an instruction, an example or a limit"
    return worded(one, one.words, "S2", "no-remedy", expected, f"“{one.words}” for a mistake in this field")
