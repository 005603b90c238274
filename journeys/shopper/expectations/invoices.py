"""Expectations about invoices: that there is one, that it says what was paid, that it can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.shopper.expectations.expect import Expects, Verdict, present
from journeys.shopper.questions import InvoicesRead

if TYPE_CHECKING:
    from journeys.shopper.papers import InvoiceRead
    from journeys.shopper.shopper import Shopper

AFTER = ("confirmation", "tracking", "review", "payment")


def invoice_found() -> Expects:
    """The shopper has an invoice in hand."""
    return Expects(
        "I have my invoice",
        lambda s: present(", ".join(one.document.name for one in s.asks(InvoicesRead())), "an invoice", _why_none(s)),
    )


def invoice_readable() -> Expects:
    """It opens, and its words can be read and copied."""
    return Expects("I can read and copy it", _readable)


def invoice_says_what_i_paid() -> Expects:
    """Its sum is the order's."""
    return Expects("it says what I paid", _says_what_i_paid)


def invoice_tells_who_and_when() -> Expects:
    """It has a number and a date and says who sent it."""
    return Expects("it says who sent it, when, and under which number", _who_and_when)


def _why_none(shopper: Shopper) -> str:
    return shopper.memory.attempts.get("invoice", ("", "not looked for"))[1] or "none"


def _readable(shopper: Shopper) -> Verdict:
    read = shopper.asks(InvoicesRead())
    wrong = [one.document.failure or "no words, only pictures" for one in read if not _has_words(one)]
    return bool(read) and not wrong, "words one can copy", "; ".join(wrong) or ("words" if read else "no invoice")


def _has_words(one: InvoiceRead) -> bool:
    return not one.document.failure and any(page.strip() for page in one.document.pages)


def _says_what_i_paid(shopper: Shopper) -> Verdict:
    sums = [one.invoice.gross or one.invoice.prepaid or one.invoice.payable for one in shopper.asks(InvoicesRead())]
    known = [abs(money.minor) for money in sums if money]
    order = shopper.memory.latest("total", stages=AFTER)
    if not known or order is None or not isinstance(order.value, int):
        missing = "the invoice's sum" if not known else "the order's total"
        return False, "the order's total", f"{missing} could not be read"
    return sum(known) == order.value, f"{order.value / 100:.2f}", f"{sum(known) / 100:.2f}"


def _who_and_when(shopper: Shopper) -> Verdict:
    read = shopper.asks(InvoicesRead())
    parts = {"a number": "number", "a date": "date", "the seller": "seller"}
    missing = [said for said, part in parts.items() if not all(getattr(one.invoice, part) for one in read)]
    return (
        bool(read) and not missing,
        "a number, a date, the seller",
        f"not read: {', '.join(missing)}" if missing else "all",
    )
