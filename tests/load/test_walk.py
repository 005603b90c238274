"""One walk of the crowd: what is told of steps, refusals, silence and baskets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from journeys.load.said import SILENT
from journeys.load.walk import CrowdWalk, RefusedError
from journeys.shopper.errors import LostWay, ShopBlocks
from tests.shopper.fake import FakePage, Screen, shopper_on

QUIET = Screen('- heading "Review" [level=1]\n- button "Place order"')
SAYS = Screen('- heading "Review" [level=1]\n- alert: "Sorry, our payment service is not answering."')
BASKET = Screen('- heading "Your basket" [level=1]\n- link "Basket (1)"', url="https://shop.example/basket")


@dataclass
class Action:
    """Ends as told, the first times."""

    ends: list[Exception | None]

    def describe(self) -> str:
        return "Place the order"

    def perform_as(self, shopper: Any) -> None:
        error = self.ends.pop(0) if self.ends else None
        if error:
            raise error


def walk(screen: Screen) -> tuple[CrowdWalk, list[tuple[str, str]]]:
    shopper, _ = shopper_on(FakePage({"here": screen, "basket": BASKET}, "here"))
    told: list[tuple[str, str]] = []
    return CrowdWalk(shopper, None, lambda kind, _, __, error: told.append((kind, error)), lambda: None), told


def test_a_step_that_works() -> None:
    one, told = walk(QUIET)
    one.does(Action([]))
    assert told == [("step", "")]
    assert one.walking >= 0


def test_a_failure_the_shop_tells_of_and_one_it_keeps_to_itself() -> None:
    for screen, truth in ((SAYS, ""), (QUIET, SILENT)):
        one, told = walk(screen)
        with pytest.raises(ShopBlocks):
            one.does(Action([ShopBlocks("Nothing happens.")]))
        assert told == [("step", "Nothing happens."), ("truth", truth)]


def test_a_robot_that_is_lost_says_nothing_about_the_shops_honesty() -> None:
    one, told = walk(QUIET)
    with pytest.raises(LostWay):
        one.does(Action([LostWay("Found no way.")]))
    assert told == [("step", "Found no way.")]


def test_a_fair_refusal_needs_its_reason() -> None:
    one, told = walk(SAYS)
    with pytest.raises(RefusedError):
        one.does(Action([ShopBlocks("It refused.")]), fair=True)
    assert told == [("step", "")]
    silent, _ = walk(QUIET)
    with pytest.raises(ShopBlocks):
        silent.does(Action([ShopBlocks("It refused.")]), fair=True)


def test_what_must_be_refused() -> None:
    one, _ = walk(SAYS)
    one.is_refused(Action([ShopBlocks("Declined.")]))
    with pytest.raises(ShopBlocks, match="did not"):
        one.is_refused(Action([]))


def test_trying_again_waits_and_looks_at_the_basket_meanwhile() -> None:
    one, told = walk(SAYS)
    waited: list[int] = []
    one.tries(Action([ShopBlocks("No."), None]), times=3, wait=lambda: waited.append(1))
    assert waited == [1]
    assert [kind for kind, _ in told] == ["step", "truth", "basket", "step"]
    with pytest.raises(ShopBlocks):
        one.tries(Action([ShopBlocks("No."), ShopBlocks("No.")]), times=2)


def test_a_page_that_says_sold_out_has_said_it() -> None:
    gone = Screen(
        '- main:\n  - heading "Stoneware Mug" [level=1]\n  - paragraph: £14.00\n  - paragraph: Sold out',
        url="https://shop.example/products/mug",
    )
    one, _ = walk(gone)
    with pytest.raises(RefusedError, match="Sold out"):
        one.does(Action([LostWay("No control.")]), fair=True)
