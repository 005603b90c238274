from __future__ import annotations

from journeys.shopper.actions import ChooseVariant
from tests.shopper.fake import one, shopper_on


def test_nothing_to_choose() -> None:
    page = one('- main:\n  - heading "Oak chair" [level=1]\n')
    shopper_on(page)[0].does(ChooseVariant())
    assert page.log == []


def test_describe() -> None:
    assert ChooseVariant().describe() == "Choose a variant"
