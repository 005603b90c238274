"""Invoices say what the order says; with a flaw, what that flaw promises."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from cornershop.flaws.record import Flaws
from cornershop.storage.tables import OrderRow
from cornershop.trade.invoices import drafted, file_name, flawed, invoice_pdf, links, shortened

NONE = Flaws()


def order(discount: int = 0) -> OrderRow:
    lines = [
        {"sku": "m", "slug": "m", "name": "Harbour Stoneware Mug", "variant": "", "price": 1400, "quantity": 2},
        {"sku": "t", "slug": "t", "name": "Breakfast Tea", "variant": "250 g", "price": 550, "quantity": 1},
    ]
    total = 3350 - discount + 395
    summary = {
        "subtotal": 3350,
        "discount": discount,
        "discount_label": "WELCOME10" if discount else "",
        "delivery": 395,
    }
    address = {"name": "Alex Morgan", "line1": "12 Mill Lane", "town": "York", "postcode": "YO1 7HB"}
    data = {
        "lines": lines,
        "address": address,
        "delivery_name": "Standard delivery",
        "summary": summary | {"fees": [], "total": total},
    }
    return OrderRow(number="CS-10417", email="a@example.com", placed="2026-03-12", payment="captured", data=data)


def words(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def on(*flaws: str) -> Flaws:
    return Flaws(frozenset(flaws))


def near(*flaws: str) -> Flaws:
    return Flaws(near_misses=frozenset(flaws))


def test_an_invoice_says_what_the_order_says() -> None:
    said = words(invoice_pdf(order(335), NONE))
    for part in ("INV-2026-10417", "12 March 2026", "CS-10417", "GB 294 7310 58", "Breakfast Tea (250 g)", "£28.00"):
        assert part in said
    for part in ("Discount WELCOME10", "-£3.35", "Includes VAT at 20%", "£5.68", "Paid by card ending 4242", "£34.10"):
        assert part in said
    assert file_name(order()) == "invoice-CS-10417.pdf"


@pytest.mark.parametrize(
    ("flaw", "there", "gone"),
    [
        ("invoice-total-wrong", "£38.95", "£37.45"),
        ("invoice-sums-wrong", "£31.50", "£33.50"),
        ("invoice-lines-differ", "£7.00", "£14.00"),
        ("invoice-unclear", "CS-10417", "INV-"),
        ("invoice-leaks-card", "4242 4242 4242 4242", "ending"),
    ],
)
def test_flaws_change_what_is_said(flaw: str, there: str, gone: str) -> None:
    said = words(invoice_pdf(order(), on(flaw)))
    assert there in said
    assert gone not in said


def test_an_unreadable_one_is_a_picture() -> None:
    pdf = invoice_pdf(order(), on("invoice-unreadable"))
    assert words(pdf).strip() == ""
    assert "INV-2026" in words(invoice_pdf(order(), near("invoice-unreadable")))


def test_two_parts_make_the_whole() -> None:
    whole, first, second = (drafted(order(335), part) for part in (0, 1, 2))
    assert first.total + second.total == whole.total == 3410
    assert [address for address, _ in links(order(), near("invoice-total-wrong"))] == [
        "/orders/CS-10417/invoice-1.pdf",
        "/orders/CS-10417/invoice-2.pdf",
    ]


def test_near_misses_are_honest() -> None:
    assert shortened("Harbour Stoneware Mug") == "HARBO STONE MUG"
    said = words(invoice_pdf(order(), near("invoice-sums-wrong")))
    assert "Net total" in said
    assert "£11.67" in said
    assert "4000002500003155" in words(invoice_pdf(order(), near("invoice-leaks-card")))
    terse = words(invoice_pdf(order(), near("invoice-unclear")))
    assert "Our invoice" in terse
    assert flawed(drafted(order()), near("invoice-lines-differ")).total == 3745


def test_no_invoice_before_it_is_paid() -> None:
    unpaid = order()
    unpaid.payment = "authorised"
    assert links(unpaid, NONE) == []
    assert links(order(), on("invoice-missing")) == []
    assert links(order(), NONE) == [("/orders/CS-10417/invoice.pdf", "Invoice (PDF)")]


def test_the_rate_of_vat_with_its_flaw_and_near_miss() -> None:
    assert "VAT at 20%" in words(invoice_pdf(order(), NONE))
    assert "VAT at 17.5%" in words(invoice_pdf(order(), on("invoice-vat-wrong")))
    assert "VAT at 5%" in words(invoice_pdf(order(), near("invoice-vat-wrong")))
