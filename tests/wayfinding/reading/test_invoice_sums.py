from __future__ import annotations

import pytest

from journeys.model.money import Money
from journeys.wayfinding.reading.invoice_sheet import sheet
from journeys.wayfinding.reading.invoice_sums import kind_of, off, rates, read_sums, vat_of
from journeys.wayfinding.reading.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("language", "label", "kind"),
    [
        ("en", "Sub-total", "subtotal"),
        ("en", "Total excl. VAT", "net"),
        ("en", "Total (GBP)", "gross"),
        ("en", "VAT @ 20%", "vat"),
        ("en", "Amount paid", "prepaid"),
        ("en", "Balance due", "payable"),
        ("en", "Postage & packing", "delivery"),
        ("en", "Total VAT", "vat"),
        ("de", "zzgl. 19 % MwSt. auf 20,00", "vat"),
        ("de", "Rechnungsbetrag brutto", "gross"),
        ("de", "Zu zahlender Betrag", "payable"),
        ("fr", "Total T.T.C.", "gross"),
        ("fr", "Net à payer", "payable"),
        ("en", "Delivery bag, waxed cotton, large", ""),
        ("en", "You save", "saving"),
        ("en", "", ""),
    ],
)
def test_the_class_of_a_label(language: str, label: str, kind: str) -> None:
    assert kind_of(vocabulary(language), label) == kind


def sums(*lines: str) -> list[tuple[str, int, str]]:
    found = read_sums(vocabulary("en"), sheet(["\n".join(lines)], "en_GB"), frozenset())
    return [(one.kind, one.money.minor, one.rate) for one in found]


def test_vat_with_its_base_in_any_order() -> None:
    assert sums("VAT 20% on £12.00    £2.40") == [("vat", 240, "20")]
    assert sums("20%   £12.00   £2.40   £14.40") == [("vat", 240, "20")]
    (only,) = vat_of("19", [Money(1900, "EUR"), Money(11900, "EUR"), Money(10000, "EUR")], 0)
    assert (only.money.minor, only.base) == (1900, Money(10000, "EUR"))
    assert vat_of("", [Money(1, "EUR")], 0) == []


def test_labels_above_their_amounts() -> None:
    found = sums("Net        VAT      Total", "£10.00     £2.00    £12.00")
    assert found == [("net", 1000, ""), ("vat", 200, ""), ("gross", 1200, "")]


def test_a_total_of_a_vat_table_is_net_and_gross() -> None:
    assert sums("Total   £10.00   £2.00   £12.00") == [("net", 1000, ""), ("gross", 1200, "")]


def test_what_is_taken_off_may_have_a_code_beside_it() -> None:
    words = vocabulary("en")
    assert off(words, "Discount SPRING10 for friends", Money(-100, "GBP")) == "discount"
    assert off(words, "Discount shelf", Money(100, "GBP")) == ""
    assert sums("Less: your WELCOME10 code     -£1.00") == [("discount", -100, "")]


def test_rates_of_vat_and_no_other_per_cents() -> None:
    rows = sheet(["VAT at 20%\n10% off next time\nMug   5%   £4.00"], "en_GB")
    assert list(rates(rows, vocabulary("en"))) == ["20", "5"]
