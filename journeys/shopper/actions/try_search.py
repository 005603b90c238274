"""TrySearch: see what the shop's search makes of a product's own name, of a slip of the pen, and of nonsense."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from journeys.model.seeking import Searched
from journeys.shopper.actions.browse_to_product import BrowseToProduct
from journeys.shopper.actions.search_for import find_field
from journeys.shopper.errors import NotOffered
from journeys.shopper.listing import tile_names
from journeys.shopper.wording import plainly

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.shopper import Shopper

LONG = 6  # letters; in shorter words two swapped letters easily make another word
LISTED = 10
LONGEST_NAME = 8
NONSENSE = "qzvxbrk"


@dataclass(frozen=True)
class TrySearch:
    """Three searches: by the name on a product's page, misspelt, and for something nobody sells."""

    def describe(self) -> str:
        """The step's title."""
        return "Try the search: by name, misspelt, and for something nobody sells"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when the shop has no search, LostWay when no product can be opened."""
        BrowseToProduct().perform_as(shopper)
        name = product_name(shopper.view)
        if not name:
            raise NotOffered("Saw no product whose name could be searched for.")
        words = plainly(shopper.view.text).split()
        _try(shopper, "exact", name, name)
        slip = misspelt(name)
        if slip and slip not in words:
            _try(shopper, "typo", slip, name)
        _try(shopper, "nonsense", NONSENSE, name)


def product_name(view: View) -> str:
    """The name on a product's page: its first heading of the highest level, "" where that is no name."""
    headings = [n for n in view.state.outline.nodes if n.role == "heading" and n.level == 1 and n.words.strip()]
    name = " ".join(headings[0].words.split()) if headings else ""
    return name if 0 < len(name.split()) <= LONGEST_NAME else ""


def misspelt(name: str) -> str:
    """The longest word of a name with two letters in its middle swapped; "" without a word that is long enough."""
    longest = max((word for word in re.findall(r"[^\W\d_]+", name) if len(word) >= LONG), key=len, default="")
    for place in range(len(longest) // 2, len(longest) - 1):
        one, other = longest[place], longest[place + 1]
        if one != other:
            return (longest[:place] + other + one + longest[place + 2 :]).casefold()
    return ""


def _try(shopper: Shopper, purpose: Literal["exact", "typo", "nonsense"], query: str, name: str) -> None:
    field = find_field(shopper)
    before = shopper.view
    shopper.types(field, query)
    shopper.hits("Enter", "search.submit")
    if not _answered(before, shopper.view, query):
        for candidate in shopper.finds("search.submit")[:1]:
            shopper.presses(candidate.node, "search.submit")
    if _answered(before, shopper.view, query):
        listed = tile_names(shopper.view)[:LISTED]
        shopper.ledger.record(Searched(query, purpose, name, shopper.view.seq, listed))


def _answered(before: View, after: View, query: str) -> bool:
    """Whether another page came, or this one newly speaks of what was searched for."""
    if after.state.outline.url != before.state.outline.url:
        return True
    texts = (node.name or node.text for node in after.state.outline.nodes if node.role not in {"textbox", "searchbox"})
    return after.stage != before.stage and any(plainly(query) in plainly(text) for text in texts)
