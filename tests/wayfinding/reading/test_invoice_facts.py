from __future__ import annotations

from journeys.wayfinding.reading.invoice import Known, read_invoice
from journeys.wayfinding.reading.invoice_facts import entity_of, invoice_facts
from tests.wayfinding.reading.papers import STYLES


def test_an_invoice_as_facts() -> None:
    facts = invoice_facts(read_invoice(STYLES["english"]().said, "en_GB", Known("CS-10417", "LS1 4AP")), "a.pdf")
    told = {(f.attribute, f.qualifier("line")): (f.value, f.unit) for f in facts}
    assert {f.entity for f in facts} == {"invoice:INV-2026-0042"}
    assert {f.channel for f in facts} == {"document"}
    assert told["number", ""] == ("INV-2026-0042", "")
    assert told["date", ""] == ("2026-03-12", "date")
    assert told["gross", ""] == (3745, "GBP")
    assert told["prepaid", ""] == (3745, "GBP")
    assert told["fee", ""] == (395, "GBP")
    assert told["unit_price", "1"] == (1400, "GBP")
    assert told["quantity", "1"] == (2, "pieces")
    assert ("due", "") not in told


def test_a_sign_without_a_value_is_a_fact_without_one() -> None:
    facts = invoice_facts(read_invoice(["Invoice", "Invoice number:", "Thanks"], "en_GB"), "a.pdf")
    assert [(f.entity, f.value) for f in facts if f.attribute == "number"] == [("invoice:a.pdf", None)]


def test_discounts_are_positive_and_vat_has_its_rate() -> None:
    paper = read_invoice(STYLES["bare"]().said, "en_GB")
    facts = invoice_facts(paper, "a.pdf")
    assert entity_of(paper, "a.pdf") == "invoice:20260317-5"
    assert [f.value for f in facts if f.attribute == "discount"] == [2225]
    assert [(f.value, f.qualifier("rate")) for f in facts if f.attribute == "vat"] == [(3496, "20")]
