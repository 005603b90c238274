"""One slip of the pen, and the search finds nothing.

## What it notices
A search with two letters of a long word swapped that finds nothing and suggests nothing.

## Why it hurts
Words are mistyped all the time, on phones above all. People do not see their slip; they see a shop that does not sell
it.

## Example
"stoenware" finds nothing; "stoneware" finds twelve products.

## What to do
Search forgivingly, or offer the nearest spelling: "Did you mean stoneware?"

## When it stays silent
Anything found at all, and any link that offers the right spelling. Words below six letters are not tried: there a slip
often makes another word.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.searches import Search, searches, trouble
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation

META = Meta(
    id="search-typo-fails",
    title="The search forgives a slip of the pen",
    trouble="A search that one slip of the pen defeats",
    feels="One letter off, and nothing.",
    remedy="Search forgivingly, or offer the nearest spelling.",
    source="presence test of our own: nothing found and nothing suggested",
    group="finding",
    tier="A",
    owner="shop",
    checklist=("C6",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every misspelt search."""
    found, looked, tried = [], 0, 0
    for search in searches(timeline, "typo"):
        tried += 1
        if search.is_empty and not search.suggests(search.seen.body.about):
            found.append(_friction(search))
        looked += search.is_empty or bool(search.seen.body.listed) or search.shows(search.seen.body.about)
    empty = missing("what the answer shows could not be read") if tried else not_reached("no slip was tried")
    yield from conclude(found, looked, empty)


def _friction(search: Search) -> Friction:
    return trouble(
        search,
        "S1",
        "search misspelt",
        "search:typo",
        "not-forgiven",
        f"something for “{search.seen.body.query}”, or the right spelling",
        "nothing found and nothing suggested",
    )
