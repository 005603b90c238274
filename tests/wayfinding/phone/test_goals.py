from __future__ import annotations

import pytest

from journeys.wayfinding.phone import GOALS, rank, read_menu

MENU = {
    "en": "For deliveries and parcels press 1. To send something back press 2. For anything else press 3.",
    "de": "Für Fragen zur Lieferung drücken Sie die 1. Für Umtausch die 2. Für alle anderen Anliegen die 3.",
    "fr": "Pour suivre votre colis tapez 1. Pour un remboursement tapez 2. Pour toute autre demande tapez 3.",
    "es": "Para el seguimiento de su envío pulse 1. Para devoluciones pulse 2. Para cualquier otra consulta pulse 3.",
    "it": "Per la spedizione prema 1. Per un rimborso prema 2. Per altre richieste prema 3.",
    "nl": "Voor uw pakket toets 1. Om iets terug te sturen of te ruilen toets 2. Voor overige vragen toets 3.",
}


@pytest.mark.parametrize("language", MENU)
@pytest.mark.parametrize(("goal", "key"), [("order status", "1"), ("returns", "2"), ("a person", "3")])
def test_the_way_to_a_goal_in_six_languages(language: str, goal: str, key: str) -> None:
    best, *_ = rank(read_menu(MENU[language], language).options, goal)
    assert best.option.keys == key
    assert best.reason.startswith("“")


def test_people_help_with_everything_but_come_last() -> None:
    options = read_menu("For sales press 1. For an agent press 0.", "en").options
    (only,) = rank(options, "returns")
    assert only.option.keys == "0"
    assert only.score < 0.5


def test_nothing_that_fits_is_nothing() -> None:
    assert rank(read_menu("For sales press 1.", "en").options, "opening hours") == ()
    assert rank((), "returns") == ()
    assert "order status" in GOALS


def test_words_of_ones_own() -> None:
    (best,) = rank(read_menu("For gift wrapping press 4.", "en").options, "gift wrapping")
    assert best.option.keys == "4"
