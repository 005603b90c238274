from __future__ import annotations

from journeys.shopper.actions import TryCode
from tests.shopper.fake import one, shopper_on

BASKET = """
- main:
  - heading "Your basket" [level=1]
  - text: "Subtotal: £89.00"
  - text: "Total: £89.00"
  - textbox "Promo code"
  - button "Apply code"
"""


def test_the_code_is_typed_as_it_stands() -> None:
    page = one(BASKET)
    shopper_on(page)[0].does(TryCode("NOSUCH"))
    assert page.log == [("fill", "Promo code=NOSUCH"), ("press", "Apply code")]


def test_describe() -> None:
    assert TryCode("NOSUCH").describe() == "Try the code NOSUCH"
