from __future__ import annotations

from journeys.shopper.questions import Discount
from tests.shopper.fake import one, shopper_on

BASKET = '- main:\n  - heading "Your basket" [level=1]\n  - text: "Subtotal: £89.00"\n'
TOTAL = '  - text: "Total: £89.00"\n'


def test_what_is_taken_off_is_a_positive_number() -> None:
    page = one(f'{BASKET}  - text: "Discount: -£8.90"\n{TOTAL}')
    assert shopper_on(page)[0].asks(Discount()) == 890


def test_nothing_is_taken_off() -> None:
    assert shopper_on(one(BASKET + TOTAL))[0].asks(Discount()) == 0


def test_describe() -> None:
    assert Discount().describe() == "the discount"
