from __future__ import annotations

from journeys.model.contact import DocumentRead
from journeys.shopper.papers import InvoiceRead
from journeys.shopper.questions import InvoicesRead
from journeys.wayfinding.reading.invoice import read_invoice
from tests.shopper.fake import one, shopper_on


def test_what_is_in_hand() -> None:
    shopper, _ = shopper_on(one("- main"))
    assert shopper.asks(InvoicesRead()) == ()
    kept = InvoiceRead(DocumentRead("i.pdf", "application/pdf"), read_invoice(["Invoice 2026-17"], "en_GB"))
    shopper.memory.invoices.append(kept)
    assert shopper.asks(InvoicesRead()) == (kept,)
    assert InvoicesRead().describe() == "the invoices"
