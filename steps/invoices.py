"""Invoices."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import FindInvoice
from journeys.shopper.expectations import (
    invoice_found,
    invoice_readable,
    invoice_says_what_i_paid,
    invoice_tells_who_and_when,
)


@step("I look for my invoice")
def find_invoice(shopper: Shopper) -> None:
    shopper.does(FindInvoice())


@step(parsers.parse("I look for the invoice of my {name} order"))
def find_invoice_of(shopper: Shopper, name: str) -> None:
    shopper.does(FindInvoice(f"{name} order"))


@then("I have my invoice")
def have_invoice(shopper: Shopper) -> None:
    shopper.expects(invoice_found())


@then("I can read and copy it")
def can_read_invoice(shopper: Shopper) -> None:
    shopper.expects(invoice_readable())


@then("it says what I paid")
def invoice_sum_is_mine(shopper: Shopper) -> None:
    shopper.expects(invoice_says_what_i_paid())


@then("it says who sent it, when, and under which number")
def invoice_tells(shopper: Shopper) -> None:
    shopper.expects(invoice_tells_who_and_when())
