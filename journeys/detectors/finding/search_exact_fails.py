"""The search does not find a product by its own name.

## What it notices
A search for the name on a product's own page whose answer does not show that product.

## Why it hurts
Who knows what they want leaves for a shop that has it; this one has it too.

## Example
"Harbour Stoneware Mug" was on a page a moment ago. Searching for these words finds nothing.

## What to do
Index names as they are written, whole and by word; test the search with every name of the catalogue.

## When it stays silent
The product is on the first page of results, wherever; the search leads straight to it; the answer says that it is made
or sold no more; or it could not be read which products the answer shows.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.searches import Search, searches, trouble
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation

META = Meta(
    id="search-exact-fails",
    title="Products are found by their names",
    trouble="A product that its own name does not find",
    feels="You do sell it. I just saw it.",
    remedy="Index product names as they are written, and test the search with every name of the catalogue.",
    source="presence test of our own; Baymard: 16 % of big shops failed searches for a model in 2014",
    group="finding",
    tier="A",
    owner="shop",
    checklist=("C6",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every search for a product's own name."""
    found, looked, tried = [], 0, 0
    for search in searches(timeline, "exact"):
        tried += 1
        name, listed = search.seen.body.about, search.seen.body.listed
        gone = search.says_it_is_gone(name)
        if not gone and search.is_empty and not search.suggests(name):
            found.append(_friction(search, "the shop says that it found nothing"))
        elif not gone and not search.is_empty and listed and not search.shows(name):
            found.append(_friction(search, f"other products, the first is “{listed[0]}”"))
        looked += gone or search.is_empty or search.shows(name) or bool(listed)
    empty = missing("the products of the answer could not be read") if tried else not_reached("no search was tried")
    yield from conclude(found, looked, empty)


def _friction(search: Search, observed: str) -> Friction:
    return trouble(
        search,
        "S3",
        "search exact name",
        "search:exact",
        "not-found",
        f"“{search.seen.body.about}” among the first results",
        observed,
    )
