from __future__ import annotations

import pytest

from journeys.shopper.actions import RemoveLine
from journeys.shopper.errors import ShopBlocks
from tests.shopper.fake import FakePage, Screen, one, shopper_on
from tests.shopper.pages import BASKET

EMPTY = (
    '- banner:\n  - link "Basket (0)"\n- main:\n  - heading "Your basket" [level=1]\n  - text: Your basket is empty.\n'
)


def test_the_line_leaves() -> None:
    page = FakePage({"a": Screen(BASKET, moves={"Remove Oak chair": "b"}), "b": Screen(EMPTY)}, "a")
    shopper_on(page)[0].does(RemoveLine())
    assert page.log == [("press", "Remove Oak chair")]


def test_the_line_stays() -> None:
    with pytest.raises(ShopBlocks, match="nothing changed"):
        shopper_on(one(BASKET))[0].does(RemoveLine())


def test_describe() -> None:
    assert RemoveLine().describe() == "Take it out of the basket"
