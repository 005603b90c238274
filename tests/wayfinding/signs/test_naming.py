from __future__ import annotations

import pytest

from journeys.wayfinding.intents import INTENTS
from journeys.wayfinding.lexicon import lexicons
from journeys.wayfinding.signs.naming import Match, bare_words, match_folded, match_wording
from journeys.wayfinding.signs.query import Query
from journeys.wayfinding.words import fold


@pytest.mark.parametrize(
    ("folded", "language", "intent", "match"),
    [
        ("add to cart", "en", "basket.add", Match(1.0)),
        ("add to wishlist", "en", "basket.add", Match(against=True)),
        ("ok", "en", "consent.accept", Match(1.0, weak=True)),
        ("zur kasse", "de", "checkout.start", Match(1.0)),
        ("weiter einkaufen", "de", "checkout.next", Match(against=True)),
        ("our story", "en", "basket.add", Match()),
        ("", "en", "basket.add", Match()),
    ],
)
def test_wording_fits_an_intent(folded: str, language: str, intent: str, match: Match) -> None:
    assert match_folded(folded, language, intent) == match


def test_a_typo_still_fits() -> None:
    assert match_folded("proceed to chekout", "en", "checkout.start").share > 0.8


def test_numbers_are_no_part_of_a_name() -> None:
    assert bare_words("cart 2 items") == "cart"


@pytest.mark.parametrize(
    ("folded", "language", "intent", "found"),
    [
        ("widerruf and rucksendung", "de", "returns.open", True),
        ("warranty and returns", "en", "returns.open", True),
        ("garanties et retours", "fr", "returns.open", True),
        ("envio y devoluciones", "es", "returns.open", True),
        ("shop and save", "en", "basket.add", False),
        ("terms and privacy", "en", "help.open", False),
    ],
)
def test_an_entry_may_list_several_topics(folded: str, language: str, intent: str, found: bool) -> None:
    assert (match_folded(folded, language, intent).share > 0.6) is found


@pytest.mark.parametrize(
    ("name", "language", "share"),
    [
        ("Warenkorb ist noch leer", "de", 1.0),
        ("Your basket is empty", "en", 1.0),
        ("Votre panier est vide", "fr", 1.0),
        ("Empty basket", "en", 0.0),
        ("Warenkorb leeren", "de", 0.0),
    ],
)
def test_a_badge_may_say_that_nothing_is_in_it(name: str, language: str, share: float) -> None:
    asked = Query(INTENTS["basket.open"], lexicons(language), "", "")
    assert match_wording(fold(name), asked).share == share
