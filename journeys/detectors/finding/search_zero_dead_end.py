"""Nothing was found, and there is no way on.

## What it notices
A search that finds nothing and whose page offers nothing to press in its main part: no suggestion, no department, no
contact. That nothing was found is known by the page's words; or, in whatever words, by a page that repeats what was
searched for and shows no product, where another search of the same walk showed some.

## Why it hurts
The customer wanted to buy something. The page sends him away.

## Example
"We found nothing for your search." That is all.

## What to do
Suggest departments, popular products and somebody to ask.

## When it stays silent
One link is enough, wherever in the main part it stands; the search box itself is none. Searches that find something
are not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.searches import Search, searches, trouble
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation

META = Meta(
    id="search-zero-dead-end",
    title="A search without results leads on",
    trouble="A search without results and without a way on",
    feels="Nothing. And now?",
    remedy="Suggest departments, popular products and somebody to ask.",
    source="presence test of our own: no link or button in the main part",
    group="finding",
    tier="A",
    owner="shop",
    checklist=("C6",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every search that found nothing."""
    found, looked, tried = [], 0, 0
    for search in searches(timeline, "exact", "typo", "nonsense"):
        tried += 1
        if search.is_empty and not search.ways_on:
            found.append(_friction(search))
        looked += search.is_empty or bool(search.seen.body.listed)
    empty = missing("what the answers show could not be read") if tried else not_reached("no search was tried")
    yield from conclude(found, looked, empty)


def _friction(search: Search) -> Friction:
    return trouble(
        search,
        "S2",
        "search without results",
        "search:zero",
        "dead-end",
        "a suggestion, a department or a contact",
        f"nothing to press after “{search.seen.body.query}” found nothing",
    )
