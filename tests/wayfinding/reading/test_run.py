from __future__ import annotations

import pytest

from journeys.wayfinding import parse_snapshot
from journeys.wayfinding.reading.lines import find_lines
from journeys.wayfinding.reading.run import read_run
from journeys.wayfinding.reading.view import View


def view(text: str, locale: str) -> View:
    snapshot = f'- main:\n  - list:\n    - listitem [ref=e1]: "{text}"\n'
    return View(
        parse_snapshot(snapshot, url="https://x/", title="", language=locale[:2], width=390, height=800, attributes={}),
        locale,
    )


@pytest.mark.parametrize(
    ("text", "locale", "name", "count", "unit", "total"),
    [
        ("Aceite Picual 5 L — 1 ud. × 45,45 € = 45,45 €", "es_ES", "Aceite Picual 5 L", 1, 4545, 4545),
        ("Trekkingsocken, 2 Stück je 14,95 €: 29,90 €", "de_DE", "Trekkingsocken", 2, 1495, 2990),
        ("Blue mug (2 at £6.00 each) £12.00", "en_GB", "Blue mug", 2, 600, 1200),
        ("Orecchini luna - 2 pz x 12,95 €", "it_IT", "Orecchini luna", 2, 1295, None),
        ("Trail Bottle 32 oz Qty 1 $56.00", "en_US", "Trail Bottle 32 oz", 1, 5600, 5600),
        ("Snoeischaar Pro, 1 stuk à € 34,95", "nl_NL", "Snoeischaar Pro", 1, 3495, 3495),
    ],
)
def test_a_line_in_one_run_of_words(
    text: str, locale: str, name: str, count: int, unit: int, total: int | None
) -> None:
    page = view(text, locale)
    run = read_run(page, text)
    assert run is not None
    assert (run.name, run.count, run.unit and run.unit.minor) == (name, count, unit)
    assert (run.total and run.total.minor) == total
    (line,) = find_lines(page)
    assert (line.name, line.quantity, line.unit and line.unit.minor) == (name, count, unit)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Versand, 3 Tage 4,95 €", "de_DE"),
        ("Standard delivery - 3 for £5", "en_GB"),
        ("Delivery in 2 days at £4.00", "en_GB"),
        ("2 × 45,45 € = 90,90 €", "es_ES"),
        ("Mug, 2 pcs: £12.00 with a free lid for £3.00 more", "en_GB"),
    ],
)
def test_other_prices_are_no_lines(text: str, locale: str) -> None:
    assert read_run(view(text, locale), text) is None


def test_insurance_by_the_piece_is_a_line_and_delivery_is_a_sum() -> None:
    (line,) = find_lines(view("Seguro de envío — 1 ud. × 1,95 € = 1,95 €", "es_ES"))
    assert line.name == "Seguro de envío"
    assert find_lines(view("Envío — 1 ud. × 4,90 € = 4,90 €", "es_ES")) == ()
