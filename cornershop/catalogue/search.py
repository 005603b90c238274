"""Search that forgives typing mistakes."""

from __future__ import annotations

from rapidfuzz import fuzz, utils

from cornershop.catalogue.model import Product

CLOSE_ENOUGH = 78  # of 100: one wrong letter in a five-letter word still matches, another word does not


def search(products: tuple[Product, ...], words: str) -> tuple[Product, ...]:
    """Products that match every word, best first; an empty query matches nothing."""
    query = utils.default_process(words).split()
    if not query:
        return ()
    scored = [(min(_match(word, product) for word in query), product) for product in products]
    found = sorted((pair for pair in scored if pair[0] >= CLOSE_ENOUGH), key=lambda pair: (-pair[0], pair[1].name))
    return tuple(product for _, product in found)


def nearest(word: str, words: set[str]) -> str:
    """The word of the catalogue that is nearest to what was typed."""
    return max(sorted(words), key=lambda known: fuzz.ratio(word.lower(), known))


def _match(word: str, product: Product) -> float:
    titles = utils.default_process(product.name).split()
    others = utils.default_process(" ".join((*product.tags, product.category, product.material))).split()
    best = max((_close(word, title) for title in titles), default=0.0)
    return max(best, *(_close(word, other) - 5 for other in others))


def _close(word: str, other: str) -> float:
    if other.startswith(word) and len(word) >= 3:
        return 96.0
    return fuzz.ratio(word, other) if len(word) > 2 else 100.0 * (word == other)
