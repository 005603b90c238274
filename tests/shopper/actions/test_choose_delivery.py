from __future__ import annotations

from journeys.shopper.actions import ChooseDelivery
from tests.shopper.fake import one, shopper_on

DELIVERY = """
- main:
  - group "Delivery method":
    - radio "Standard delivery, £4.95"
    - radio "Express delivery, £9.95"
"""


def test_the_first_or_the_one_that_is_named() -> None:
    first, named = one(DELIVERY), one(DELIVERY)
    shopper_on(first)[0].does(ChooseDelivery())
    shopper_on(named)[0].does(ChooseDelivery("express"))
    assert first.log == [("press", "Standard delivery, £4.95")]
    assert named.log == [("press", "Express delivery, £9.95")]


def test_nothing_to_choose() -> None:
    page = one('- main:\n  - textbox "City"\n')
    shopper_on(page)[0].does(ChooseDelivery())
    assert page.log == []


def test_describe() -> None:
    assert ChooseDelivery().describe() == "Choose a delivery"
    assert ChooseDelivery("express").describe() == "Choose express delivery"
