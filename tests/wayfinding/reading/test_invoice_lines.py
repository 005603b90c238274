from __future__ import annotations

from journeys.model.money import Money
from journeys.wayfinding.reading.invoice_lines import Line, column_of, money_in, read_lines, settled, titles
from journeys.wayfinding.reading.invoice_sheet import sheet
from journeys.wayfinding.reading.vocabulary import vocabulary

EN = vocabulary("en")


def lines(*rows: str) -> list[tuple[str, int | None, int | None, int | None]]:
    table = read_lines(EN, sheet(["\n".join(rows)], "en_GB"))
    return [(x.name, x.quantity, x.unit and x.unit.minor, x.total and x.total.minor) for x in table.lines]  # type: ignore[misc] # minor of money or None


def test_titles_tell_columns() -> None:
    assert column_of(EN, "Unit price (GBP)") == "unit"
    assert column_of(vocabulary("de"), "Menge") == "quantity"
    assert column_of(EN, "VAT %") == "rate"
    (row,) = sheet(["Item   Qty   Price"], "en_GB")
    assert [kind for _, kind in titles(EN, row)] == ["name", "quantity", "unit"]
    (row,) = sheet(["VAT rate   Net   Gross"], "en_GB")
    assert titles(EN, row) == ()


def test_figures_stand_under_their_titles_where_some_are_left_out() -> None:
    found = lines(
        "Item                Qty     Price     Discount     Total",
        "Mug                   2     £4.00                  £8.00",
        "Sample                1                            £0.00",
        "Total                                              £8.00",
    )
    assert found == [("Mug", 2, 400, 800), ("Sample", 1, 0, 0)]


def test_a_total_below_ends_the_lines_and_charges_among_them_are_no_goods() -> None:
    rows = sheet(
        ["Item   Qty   Total\nMug    1     £4.00\nDelivery  1  £3.00\nTotal        £7.00\nMug   1   £9.00"], "en_GB"
    )
    table = read_lines(EN, rows)
    assert [line.name for line in table.lines] == ["Mug"]
    assert [(one.kind, one.money.minor) for one in table.charges] == [("delivery", 300)]
    assert table.rows == frozenset({0, 1, 2})


def test_a_table_that_goes_on_over_the_page() -> None:
    head = "Item      Qty    Total"
    found = lines(
        head, "Mug       1      £4.00", "Carried forward  £4.00", head, "Tea       1      £5.00", "Total     £9.00"
    )
    assert [name for name, *_ in found] == ["Mug", "Tea"]


def test_without_titles() -> None:
    assert lines("2 × Mug    £8.00", "Tea   3   £1.50   £4.50", "Total   £12.50", "Mug   £8.00") == [
        ("Mug", 2, None, 800),
        ("Tea", 3, 150, 450),
    ]
    assert lines("Hello", "Order number   £5.00") == []


def test_what_follows_for_single_pieces() -> None:
    gbp = Money(400, "GBP")
    assert settled(Line("Mug", 1, total=gbp)).unit == gbp
    assert settled(Line("Mug", 2, unit=gbp)).total == gbp * 2
    assert settled(Line("Mug", 2, total=gbp)).unit is None
    assert money_in(sheet(["Mug  £4.00"], "en_GB")[0])
