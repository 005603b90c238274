"""Flaws of the search: what it does not find, and where it leaves people."""

from cornershop.flaws.record import Flaw

FLAWS = (
    Flaw(
        "search-exact-fails",
        "Searching for the whole name of a product finds nothing.",
        "The product is found, but stands behind others.",
    ),
    Flaw(
        "search-typo-fails",
        "One slip of the pen, and nothing is found.",
        "Nothing is found for a slip, and the right word is offered as a link.",
    ),
    Flaw(
        "search-zero-dead-end",
        "A search without results says so and offers no way on.",
        "It offers one link, to everything in the shop.",
    ),
)
