from __future__ import annotations

import pytest

from journeys.wayfinding.reading.summary import kind_of, normal_label, rows, tax_of
from tests.wayfinding.reading.recorded import view


@pytest.mark.parametrize(
    ("label", "locale", "kind"),
    [
        ("Total", "en_GB", "due"),
        ("Total (3 items):", "en_GB", "due"),
        ("Total incl. VAT", "en_GB", "due"),
        ("Total excl. VAT", "en_GB", "subtotal"),
        ("VAT included", "en_GB", "tax"),
        ("Includes VAT", "en_GB", "tax"),
        ("Total savings", "en_GB", "saving"),
        ("Item total", "en_GB", "subtotal"),
        ("Shipping & handling", "en_GB", "delivery"),
        ("Service fee", "en_GB", "service"),
        ("Gift wrapping", "en_GB", "gift"),
        ("Card fee", "en_GB", "payment"),
        ("Blue mug", "en_GB", ""),
        ("Gesamtsumme inkl. MwSt.", "de_DE", "due"),
        ("Versandkosten", "de_DE", "delivery"),
        ("Bearbeitungsgebühr", "de_DE", "service"),
        ("dont TVA", "fr_FR", "tax"),
        ("Frais de port", "fr_FR", "delivery"),
        ("Total TTC", "fr_FR", "due"),
        ("Gastos de envío", "es_ES", "delivery"),
        ("Spese di spedizione", "it_IT", "delivery"),
        ("Totale (IVA inclusa)", "it_IT", "due"),
        ("Verzendkosten", "nl_NL", "delivery"),
        ("Servicekosten", "nl_NL", "service"),
    ],
)
def test_the_class_of_a_label(label: str, locale: str, kind: str) -> None:
    assert kind_of(view("- main [ref=e1]: x", locale), label) == kind


def test_labels_are_compared_without_brackets_and_case() -> None:
    assert normal_label("Service Fee (per order):") == "service fee"


def test_tax_mode_of_a_label() -> None:
    page = view("- main [ref=e1]: x")
    assert tax_of(page, "Total excl. VAT") == "excl"
    assert tax_of(page, "Total incl. VAT") == "incl"
    assert tax_of(page, "Total") == ""


def test_tax_in_brackets_is_a_row_of_its_own() -> None:
    page = view('- paragraph [ref=e1]: "Total: £61.90 (includes £10.32 VAT)"')
    assert [(row.kind, row.money.minor if row.money else None) for row in rows(page)] == [("due", 6190), ("tax", 1032)]


def test_skipped_nodes_make_no_rows() -> None:
    page = view("- main [ref=e1]:\n  - paragraph [ref=e2]: Total £1.00\n  - paragraph [ref=e3]: Total £2.00")
    assert [row.money.minor for row in rows(page, [range(1, 2)]) if row.money] == [200]


SUM = """
- main [ref=e1]:
  - generic [ref=e2]:
    - generic [ref=e3]: Sub total
    - generic [ref=e4]: £48.00
  - generic [ref=e5]:
    - generic [ref=e6]:
      - generic [ref=e7]: Total
      - generic [ref=e8]: {note}
    - generic [ref=e9]: £52.95
"""


@pytest.mark.parametrize("note", ["(Inclusive of tax £0.00)", "(incl. £8.83 VAT)"])
def test_the_tax_in_brackets_between_a_total_and_its_amount(note: str) -> None:
    found = {row.kind: row.money.minor for row in rows(view(SUM.replace("{note}", note))) if row.money}
    assert found["due"] == 5295
    assert found["subtotal"] == 4800
    assert found["tax"] in {0, 883}


def test_another_amount_in_brackets_is_no_tax() -> None:
    found = [row for row in rows(view(SUM.replace("{note}", "(you save £5.00)"))) if row.kind == "tax"]
    assert not found


def test_an_amount_in_the_middle_of_a_sentence_sums_up_nothing() -> None:
    page = """
    - main:
      - alert: The code FERN10 is valid for orders of £15.00 or more.
      - paragraph: Order total £61.90 incl. VAT.
    """
    assert [(row.kind, row.money.minor) for row in rows(view(page)) if row.money] == [("due", 6190)]


@pytest.mark.parametrize(
    ("said", "locale"),
    [
        ("Il codice AUTUNNO10 vale per ordini a partire da € 100,00.", "it_IT"),
        ("Der Gutschein HERBST10 gilt für Bestellungen ab 100,00 €.", "de_DE"),
        ("De code HERFST10 geldt voor bestellingen vanaf € 100,00.", "nl_NL"),
        ("The code AUTUMN10 is valid for orders over £100.00.", "en_GB"),
    ],
)
def test_the_least_amount_that_ends_a_sentence_is_no_discount(said: str, locale: str) -> None:
    assert rows(view(f"- main:\n  - alert: {said}", locale)) == ()


def test_the_least_amount_of_a_voucher_is_no_discount() -> None:
    page = """
    - main:
      - alert: Il buono FELCE10 vale a partire da 15,00 € di spesa.
    """
    assert rows(view(page, "it_IT")) == ()
