import pytest

from journeys.shopper.actions import LeaveByLink
from journeys.shopper.errors import ShopBlocks
from tests.shopper.fake import FakePage, Screen, shopper_on

LINK = "https://shop.example/leave/1"
ASKS = Screen(
    '- heading "Do you want to leave?" [level=1]\n- button "Unsubscribe"', url=LINK, moves={"Unsubscribe": "left"}
)
LEFT = Screen('- heading "You are off the list" [level=1]', url=f"{LINK}/done")


def page(**screens: Screen) -> FakePage:
    return FakePage({"leave": ASKS, "left": LEFT} | screens, "leave")


def test_it_confirms_where_the_page_asks() -> None:
    shown = page()
    shopper_on(shown)[0].does(LeaveByLink(LINK))
    assert shown.now == "left"


def test_a_page_that_goes_on_asking_is_the_shops_doing() -> None:
    with pytest.raises(ShopBlocks, match="still asks"):
        shopper_on(page(left=ASKS))[0].does(LeaveByLink(LINK))


def test_a_page_that_says_so_at_once_is_enough() -> None:
    shopper_on(page(leave=LEFT))[0].does(LeaveByLink(LINK))


def test_describe() -> None:
    assert LeaveByLink(LINK).describe() == "Unsubscribe by the letter's link"
