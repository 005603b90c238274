from __future__ import annotations

from journeys.shopper.questions import BasketLines
from tests.shopper.fake import one, shopper_on

BASKET = """
- main:
  - heading "Your basket" [level=1]
  - table:
    - row:
      - cell "Oak chair"
      - cell:
        - spinbutton "Quantity": "2"
      - cell "£178.00"
  - text: "Total: £178.00"
  - link "Proceed to checkout"
"""


def test_every_line_with_its_pieces() -> None:
    assert shopper_on(one(BASKET))[0].asks(BasketLines()) == {"oak chair": 2}


def test_outside_basket_and_checkout_there_are_no_lines() -> None:
    assert shopper_on(one('- main:\n  - heading "Welcome" [level=1]\n'))[0].asks(BasketLines()) == {}


def test_describe() -> None:
    assert BasketLines().describe() == "the basket's lines"
