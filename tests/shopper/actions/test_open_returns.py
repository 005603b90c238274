from __future__ import annotations

import pytest

from journeys.shopper.actions import OpenReturns
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen, one, shopper_on

HOME = '- main:\n  - heading "Welcome" [level=1]\n- contentinfo:\n  - link "Returns"\n'
RETURNS = '- main:\n  - heading "Returns" [level=1]\n  - paragraph: You can return items within 30 days.\n'


def test_by_its_link() -> None:
    page = FakePage(
        {"a": Screen(HOME, moves={"Returns": "b"}), "b": Screen(RETURNS, url="https://shop.example/returns")}, "a"
    )
    shopper, _ = shopper_on(page)
    shopper.does(OpenReturns())
    assert page.log == [("press", "Returns")]
    assert shopper.view.stage == "returns"


def test_a_shop_that_says_nothing_about_returns() -> None:
    with pytest.raises(NotOffered, match="Found no way to information about returns"):
        shopper_on(one('- main:\n  - heading "Welcome" [level=1]\n'))[0].does(OpenReturns())


def test_describe() -> None:
    assert OpenReturns().describe() == "Read how returns work"
