from __future__ import annotations

from journeys.shopper.questions import CurrentStage
from tests.shopper.fake import FakePage, Screen, shopper_on

BASKET = '- main:\n  - heading "Your basket" [level=1]\n  - link "Proceed to checkout"\n'
CARD = '- main:\n  - textbox "Card number"\n  - textbox "Security code"\n  - button "Continue"\n'


def test_the_stage_of_the_latest_look() -> None:
    page = FakePage({"basket": Screen(BASKET), "card": Screen(CARD)}, "basket")
    shopper, _ = shopper_on(page)
    assert shopper.asks(CurrentStage()) == "basket"
    page.now = "card"
    assert shopper.asks(CurrentStage()) == "basket"
    shopper.look()
    assert shopper.asks(CurrentStage()) == "payment"


def test_describe() -> None:
    assert CurrentStage().describe() == "the stage"
