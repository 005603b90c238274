from __future__ import annotations

from journeys.shopper.actions import DealWithOverlays
from tests.shopper.fake import FakePage, Screen, one, shopper_on

HOME = '- main:\n  - heading "Welcome" [level=1]\n'


def banner(*buttons: str) -> str:
    lines = "".join(f'  - button "{name}"\n' for name in buttons)
    return f'{HOME}- dialog "Cookies":\n  - text: We use cookies\n{lines}'


def test_declining_comes_before_accepting() -> None:
    page = FakePage({"a": Screen(banner("Accept all", "Decline"), moves={"Decline": "b"}), "b": Screen(HOME)}, "a")
    shopper_on(page)[0].does(DealWithOverlays())
    assert page.log == [("press", "Decline")]


def test_two_layers_one_after_the_other() -> None:
    first = Screen(banner("Decline"), moves={"Decline": "b"})
    second = Screen(banner("Accept all cookies", "Settings", "More"), moves={"Accept all cookies": "c"})
    page = FakePage({"a": first, "b": second, "c": Screen(HOME)}, "a")
    shopper_on(page)[0].does(DealWithOverlays())
    assert page.log == [("press", "Decline"), ("press", "Accept all cookies")]


def test_a_page_without_layers_is_left_alone() -> None:
    page = one(HOME)
    shopper_on(page)[0].does(DealWithOverlays())
    assert page.log == []


def test_describe() -> None:
    assert DealWithOverlays().describe() == "Deal with banners and pop-ups"
