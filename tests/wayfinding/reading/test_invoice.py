"""Invoices of nine styles and six languages, read back from their PDFs; and papers as plain text."""

from __future__ import annotations

from functools import cache

import pytest

from journeys.model.money import Money
from journeys.wayfinding.reading.invoice import Invoice, Known, read_invoice
from tests.wayfinding.reading.papers import STYLES

LOCALES = {"german": "de_DE", "french": "fr_FR", "spanish": "es_ES", "italian": "it_IT", "dutch": "nl_NL"}


@cache
def read(style: str) -> Invoice:
    return read_invoice(STYLES[style]().said, LOCALES.get(style, "en_GB"), Known(postcode="LS1 4AP"))


@pytest.mark.parametrize(
    ("style", "number", "date", "order", "seller", "vat_id", "address"),
    [
        ("english", "INV-2026-0042", "2026-03-12", "CS-10417", "Corner Shop Ltd", "GB123456789", "YO17HB"),
        ("german", "RE-2026-118", "2026-03-12", "B20417", "Töpferei am Markt GmbH", "DE123456789", "04109"),
        ("french", "FA-2026-0099", "2026-03-05", "C-55120", "La Boutique SARL", "FR 12 345678901", "69002"),
        ("bare", "20260317-5", "2026-03-17", "M-8841", "Mill & Sons Limited", "987 6543 21", "BS14QA"),
        ("summary", "558812", "2026-03-12", "G/2026/7781", "Grocer plc", "GB 123 4567 89", "LS27EY"),
        ("spanish", "F26/0031", "2026-03-12", "P-90017", "Cerámica Sol, S.L.", "B12345678", "46001"),
        ("italian", "118/2026", "2026-03-12", "IT-4471", "Ceramiche Blu S.r.l.", "01234567890", "40121"),
        ("dutch", "2026-0815", "2026-03-12", "NL7712", "Pottenbakker B.V.", "NL123456789B01", "3511AA"),
        ("wrapped", "77-2026", "2026-03-12", "LW5512", "Lamp Works", "111222333", "HU11AA"),
    ],
)
def test_who_what_when(style: str, number: str, date: str, order: str, seller: str, vat_id: str, address: str) -> None:
    paper = read(style)
    assert (paper.kind, paper.number, paper.date, paper.order) == ("invoice", number, date, order)
    assert (paper.seller, paper.vat_id, paper.address) == (seller, vat_id, address)


@pytest.mark.parametrize(
    ("style", "net", "vat", "gross", "currency"),
    [
        ("english", None, [("20", 624)], 3745, "GBP"),
        ("german", 106554, [("19", 20245)], 126799, "EUR"),
        ("french", 123000, [("20", 24600)], 147600, "EUR"),
        ("bare", None, [("20", 3496)], 20975, "GBP"),
        ("summary", 1700, [("20", 240), ("0", 0)], 1940, "GBP"),
        ("spanish", 2000, [("21", 420)], 2420, "EUR"),
        ("italian", 2460, [("22", 541)], 3001, "EUR"),
        ("dutch", 2000, [("21", 420)], 2420, "EUR"),
        ("wrapped", 8417, [("20", 1683)], 10100, "GBP"),
    ],
)
def test_the_sums(style: str, net: int | None, vat: list[tuple[str, int]], gross: int, currency: str) -> None:
    paper = read(style)
    assert paper.net == (Money(net, currency) if net is not None else None)
    assert [(one.rate, one.money.minor) for one in paper.vats] == vat
    assert paper.gross == Money(gross, currency)


@pytest.mark.parametrize(
    ("style", "lines"),
    [
        ("english", [("Harbour Stoneware Mug", 2, 1400, 2800), ("Breakfast Tea", 1, 550, 550)]),
        ("german", [("Kaffeebecher blau", 2, 1176, 2352), ("Teekanne, groß", 1, 104202, 104202)]),
        ("french", [("Tasse en grès", 3, 1000, 3000), ("Table en chêne", 1, 120000, 120000)]),
        ("bare", [("Oak chair", 2, None, 19800), ("Seat cushion, green", 1, 2450, 2450)]),
        ("summary", [("Apple juice", 6, 240, 1440), ("Flour", 4, 125, 500)]),
        ("italian", [("Tazza grande", 3, 820, 2460)]),
        (
            "wrapped",
            [
                ("Reading lamp with a very long name and a brass foot", 1, 8900, 8900),
                ("Bulb Colour: warm white", 4, 300, 1200),
            ],
        ),
    ],
)
def test_the_lines(style: str, lines: list[tuple[str, int, int | None, int]]) -> None:
    told = [
        (x.name, x.quantity, x.unit.minor if x.unit else None, x.total and x.total.minor) for x in read(style).lines
    ]
    assert told == lines


def test_what_was_paid_and_what_is_left() -> None:
    english, french = read("english"), read("french")
    assert english.payable == Money(0, "GBP")
    assert (french.prepaid, french.payable) == (Money(-47600, "EUR"), Money(100000, "EUR"))
    assert (english.paid, french.paid, french.due) == (True, False, "2026-04-05")


def test_charges_and_discounts_are_no_goods() -> None:
    assert [(one.kind, one.money.minor) for one in read("bare").charges] == [("discount", -2225), ("delivery", 950)]


def test_a_paper_in_plain_text() -> None:
    text = "INVOICE 2026/17\nDate: 1 May 2026\n3 x Pencil £1.20 £3.60\nRubber £0.90\nTotal £4.50\nincl. VAT 20% £0.75"
    paper = read_invoice([text], "en_GB", Known(order="A-77"))
    assert (paper.number, paper.date, paper.order) == ("2026/17", "2026-05-01", None)
    assert [(x.name, x.quantity, x.total and x.total.minor) for x in paper.lines] == [
        ("Pencil", 3, 360),
        ("Rubber", None, 90),
    ]
    assert paper.gross == Money(450, "GBP")
    assert [one.money.minor for one in paper.vats] == [75]


def test_an_order_the_customer_knows_is_found_wherever_it_stands() -> None:
    assert read_invoice(["Invoice\nThank you (cs 10417)!"], "en_GB", Known(order="CS-10417")).order == "CS-10417"
    assert read_invoice(["Invoice\nOrder number: CS-99"], "en_GB", Known(order="CS-10417")).order == "CS-99"


def test_what_is_not_said_is_unknown() -> None:
    paper = read_invoice(["Invoice\nThank you for your order"], "en_GB")
    assert (paper.number, paper.date, paper.vat_id, paper.seller, paper.gross) == (None, None, None, None, None)
    assert paper.lines == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Credit note CN-7\nTotal £4.00", "credit-note"),
        ("AVOIR N° FC-2026-0457\nTotal TTC 29,99 €", "credit-note"),
        ("Gutschrift Nr. 12 vom 26.11.2026\nGesamt 29,99 €", "credit-note"),
        ("FACTURE N° FC-2026-0457\nTotal TTC 29,99 €", "invoice"),
        ("Lieferschein 4711\n1 Becher", "other"),
        ("Quittung\nSumme 4,00 €", "receipt"),
        ("Gutschrift zu Rechnung RE-1", ""),
        ("Facture\nTotal TTC 4,00 €", "invoice"),
        ("Hello", ""),
    ],
)
def test_which_kind_of_paper(text: str, kind: str) -> None:
    assert read_invoice([text], "en_GB").kind == kind


def test_two_totals_that_differ_are_none() -> None:
    assert read_invoice(["Invoice 12345\nTotal £4.00\nGrand total £5.00"], "en_GB").gross is None


def test_reasons_for_no_vat_are_read() -> None:
    assert read_invoice(["Rechnung 12345\nGemäß § 19 UStG keine Umsatzsteuer"], "de_DE").exempt
    assert not read("german").exempt
