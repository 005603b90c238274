from __future__ import annotations

from journeys.shopper.actions import ChoosePayment
from tests.shopper.fake import one, shopper_on

PAYMENT = """
- main:
  - group "How would you like to pay?":
    - radio "Credit or debit card"
    - radio "Pay by invoice"
"""


def test_the_one_that_is_named() -> None:
    page = one(PAYMENT)
    shopper_on(page)[0].does(ChoosePayment("invoice"))
    assert page.log == [("press", "Pay by invoice")]


def test_a_choice_that_stands_is_kept() -> None:
    page = one(PAYMENT.replace('invoice"', 'invoice" [checked]'))
    shopper_on(page)[0].does(ChoosePayment())
    assert page.log == []


def test_describe() -> None:
    assert ChoosePayment().describe() == "Choose to pay by card"
    assert ChoosePayment("invoice").describe() == "Choose to pay by invoice"
