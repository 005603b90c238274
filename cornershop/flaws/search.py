"""Flaws of finding: what the search does not find, where it leaves people, and what a product's page keeps back."""

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
    Flaw(
        "product-facts-missing",
        "A product's page shows no price (“You see it in the basket”) and no details.",
        "Details, delivery and returns are folded away under their names.",
    ),
)
