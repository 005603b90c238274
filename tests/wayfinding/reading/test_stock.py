from __future__ import annotations

import pytest

from journeys.wayfinding.reading.stock import stock_in
from journeys.wayfinding.words import fold
from tests.wayfinding.reading.recorded import facts, short, view, written


@pytest.mark.parametrize(
    ("text", "locale", "stock"),
    [
        ("In stock", "en_GB", "in-stock"),
        ("Only 3 left in stock", "en_GB", 3),
        ("Sold out", "en_GB", "out-of-stock"),
        ("Currently unavailable", "en_GB", "out-of-stock"),
        ("Is it in stock?", "en_GB", None),
        ("Nur noch 2 auf Lager", "de_DE", 2),
        ("Nicht auf Lager", "de_DE", "out-of-stock"),
        ("En rupture de stock", "fr_FR", "out-of-stock"),
        ("Quedan 4", "es_ES", 4),
        ("Non disponibile", "it_IT", "out-of-stock"),
        ("Op voorraad", "nl_NL", "in-stock"),
        ("Hand made", "en_GB", None),
    ],
)
def test_stock_words(text: str, locale: str, stock: int | str | None) -> None:
    assert stock_in(view("- main [ref=e1]: x", locale), text, fold(text)) == stock


def test_statements_that_contradict_are_unknown() -> None:
    page = written(
        '- main [ref=e1]:\n  - heading "Mug" [level=1] [ref=e2]\n  - text: In stock\n  - generic [ref=e4]: Sold out'
    )
    assert short(facts(page, "product"), "stock") == {("item:mug", "stock", None, "")}
