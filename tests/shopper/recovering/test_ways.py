from __future__ import annotations

from journeys.shopper.recovering.ways import ways_on
from tests.shopper.fake import one, shopper_on

STUCK = """
- main:
  - heading "Something went wrong" [level=1]
  - paragraph: "Error."
"""
OPEN = """
- banner:
  - link "Basket (1)"
- main:
  - heading "Payment" [level=1]
  - paragraph: "We could not reach the bank."
  - button "Place order"
  - link "Call 01904 555 0100"
"""


def test_a_page_without_anything_offers_nothing() -> None:
    assert ways_on(shopper_on(one(STUCK))[0], ("Error.",)) == ()


def test_controls_and_words_are_ways() -> None:
    attributes = {"Call 01904 555 0100": {"href": "tel:+441904555100"}}
    shopper, _ = shopper_on(one(OPEN, attributes=attributes))
    kinds = {way.kind for way in ways_on(shopper, ("Please try again, or pay by another method.",))}
    assert {"retry", "basket", "contact", "other-payment"} <= kinds
