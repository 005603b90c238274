from __future__ import annotations

import pytest

from journeys.model.money import Money
from journeys.wayfinding.reading.invoice_sheet import Cell, plain_rate, rate_in, sheet, whole_amount


def kinds(line: str) -> list[tuple[str, str]]:
    return [(cell.kind, cell.text) for row in sheet([line], "en_GB") for cell in row]


def test_two_blanks_part_cells_and_their_places_are_kept() -> None:
    (row,) = sheet(["Order no     CS-1  2 pcs   20%   £4.00"], "en_GB")
    assert [(cell.kind, cell.start) for cell in row] == [
        ("text", 0),
        ("text", 13),
        ("count", 19),
        ("rate", 27),
        ("amount", 33),
    ]
    assert row[0].beside(row[1]) == 5
    assert row[0].beside(Cell("below", 3, 8)) == 0


def test_a_text_that_runs_into_its_amounts_is_parted() -> None:
    assert kinds("Tea 1 £5.50 £5.50") == [("text", "Tea"), ("count", "1"), ("amount", "£5.50"), ("amount", "£5.50")]
    assert kinds("Subtotal: 33.50 €") == [("text", "Subtotal"), ("amount", "33.50 €")]
    assert kinds("Free delivery from £50.00 and more") == [("text", "Free delivery from £50.00 and more")]
    assert kinds("Set of 12 £7.00") == [("text", "Set of 12"), ("amount", "£7.00")]


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("£1,234.50", 123450),
        ("1.234,50", 123450),
        ("1 234,50 €", 123450),
        ("(3.35)", -335),
        ("3,35-", -335),
        ("- £3.35", -335),
        ("28,00 A", 2800),
        ("£28.00*", 2800),
        ("12", None),
        ("12.03.2026", None),
        ("£4.00 each", None),
    ],
)
def test_an_amount_is_the_whole_of_its_cell(text: str, minor: int | None) -> None:
    money = whole_amount(text, "en_GB")
    assert (money.minor if isinstance(money, Money) else None) == minor


def test_rates() -> None:
    assert (plain_rate("19,00"), plain_rate("5.50"), plain_rate("20")) == ("19", "5.5", "20")
    assert rate_in("VAT at 20 % of the goods") == "20"
    assert rate_in("20% and 5%") == ""
