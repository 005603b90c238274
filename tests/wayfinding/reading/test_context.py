from __future__ import annotations

import pytest

from journeys.wayfinding.reading.context import context
from tests.wayfinding.reading.recorded import view


@pytest.mark.parametrize(
    ("text", "locale", "kind"),
    [
        ("£12.00", "en_GB", "price"),
        ("Now £12.00", "en_GB", "price"),
        ("Was £12.00", "en_GB", "was"),
        ("Save £4.00", "en_GB", "saving"),
        ("£4.00 off", "en_GB", "saving"),
        ("3 payments of £4.00", "en_GB", "instalment"),
        ("£4.00 / month", "en_GB", "instalment"),
        ("Spend £50 for free delivery", "en_GB", "threshold"),
        ("£4.00 / 100 g", "en_GB", "measure"),
        ("+ £4.00", "en_GB", "add_on"),
        ("Vouchers up to £50", "en_GB", "upto"),
        ("Delivery £4.90", "en_GB", "shipping"),
        ("statt 19,90 €", "de_DE", "was"),
        ("monatlich 6,63 €", "de_DE", "instalment"),
        ("au lieu de 19,90 €", "fr_FR", "was"),
        ("antes 19,90 €", "es_ES", "was"),
        ("invece di 19,90 €", "it_IT", "was"),
        ("adviesprijs € 19,90", "nl_NL", "was"),
    ],
)
def test_what_an_amount_is(text: str, locale: str, kind: str) -> None:
    page = view(f'- main [ref=e1]:\n  - paragraph [ref=e2]: "{text}"', locale)
    piece = page.money[0]
    assert context(page, piece, page.amounts(piece)[0]).kind == kind


@pytest.mark.parametrize(
    ("text", "low", "per"),
    [("from £12", True, ""), ("£12 – £20", True, ""), ("£12 each", False, "piece"), ("£12 per pack", False, "pack")],
)
def test_how_a_price_is_qualified(text: str, low: bool, per: str) -> None:
    page = view(f'- main [ref=e1]:\n  - paragraph [ref=e2]: "{text}"')
    piece = page.money[0]
    told = context(page, piece, page.amounts(piece)[0])
    assert (told.kind, told.low, told.per) == ("price", low, per)


def test_a_label_beside_the_amount_counts() -> None:
    page = view("- generic [ref=e1]:\n  - text: Was\n  - generic [ref=e2]: £19.90")
    assert context(page, page.money[0], page.amounts(page.money[0])[0]).kind == "was"


def test_a_label_of_shipping_in_the_same_line_tells_what_an_amount_is() -> None:
    line = '- main:\n  - heading "Mug" [level=1]\n  - list:\n    - listitem:\n      - strong: {}\n      - text: {}'
    told = {}
    for label, text in (
        ("Delivery", "Standard: Tuesday, £3.95"),
        ("Free delivery", "Now only £12.90"),
        ("Price", "Set £12.90"),
    ):
        page = view(line.format(label, f'"{text}"'))
        piece = next(p for p in page.money)
        told[label] = context(page, piece, page.amounts(piece)[0]).kind
    assert told == {"Delivery": "shipping", "Free delivery": "price", "Price": "price"}
