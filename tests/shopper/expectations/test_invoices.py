from __future__ import annotations

from collections.abc import Callable

import pytest

from journeys.model.contact import DocumentRead
from journeys.model.fact import Fact
from journeys.shopper import Shopper
from journeys.shopper.expectations import (
    Expects,
    invoice_found,
    invoice_readable,
    invoice_says_what_i_paid,
    invoice_tells_who_and_when,
)
from journeys.shopper.memory import Noticed
from journeys.shopper.papers import InvoiceRead
from journeys.wayfinding.reading.invoice import read_invoice
from tests.shopper.fake import one, shopper_on

GOOD = "Corner Ltd   Invoice 2026-17\nDate: 1 May 2026\nTotal   £12.00"


def shopper_with(*pages: str, total: int = 1200, failure: str = "") -> Shopper:
    shopper, _ = shopper_on(one("- main"))
    for text in pages:
        document = DocumentRead("i.pdf", "application/pdf", pages=(text,), failure=failure)
        shopper.memory.invoices.append(InvoiceRead(document, read_invoice([text], "en_GB")))
    shopper.memory.facts.append(Noticed(0, Fact("order", "total", total, "GBP", stage="tracking")))
    return shopper


def holds(expected: Expects, shopper: Shopper) -> tuple[bool, str]:
    held, _, observed = expected.judged_by(shopper)
    return held, observed


@pytest.mark.parametrize(
    "make", [invoice_found, invoice_readable, invoice_says_what_i_paid, invoice_tells_who_and_when]
)
def test_a_good_one_and_none(make: Callable[[], Expects]) -> None:
    assert holds(make(), shopper_with(GOOD))[0]
    assert not holds(make(), shopper_with())[0]


def test_why_there_is_none() -> None:
    shopper = shopper_with()
    shopper.memory.attempts["invoice"] = ("no-answer", "no invoice is offered there")
    assert holds(invoice_found(), shopper) == (False, "no invoice is offered there")


def test_two_parts_make_the_sum() -> None:
    part = GOOD.replace("12.00", "6.00")
    assert holds(invoice_says_what_i_paid(), shopper_with(part, part)) == (True, "12.00")
    assert holds(invoice_says_what_i_paid(), shopper_with(part)) == (False, "6.00")
    assert holds(invoice_says_what_i_paid(), shopper_with("Invoice"))[1] == "the invoice's sum could not be read"


def test_what_cannot_be_read() -> None:
    assert holds(invoice_readable(), shopper_with("  ")) == (False, "no words, only pictures")
    assert (
        holds(invoice_readable(), shopper_with(GOOD, failure="it asks for a password"))[1] == "it asks for a password"
    )
    assert holds(invoice_tells_who_and_when(), shopper_with("Invoice\nTotal £1.00"))[1] == (
        "not read: a number, a date, the seller"
    )
