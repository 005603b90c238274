from __future__ import annotations

import pytest

from journeys.model.event import Attempt
from journeys.shopper.actions import SearchFor
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen, one, shopper_on

HOME = '- banner:\n  - searchbox "Search"\n- main:\n  - heading "Welcome" [level=1]\n'
RESULTS = (
    '- main:\n  - heading "Search results" [level=1]\n'
    '  - list:\n    - listitem:\n      - link "Oak chair"\n      - text: £89.00\n'
)


def test_the_products_name_is_typed_and_sent() -> None:
    page = FakePage({"a": Screen(HOME, moves={"Enter": "b"}), "b": Screen(RESULTS, url="https://shop.example/s")}, "a")
    shopper, notebook = shopper_on(page)
    shopper.does(SearchFor("usual product"))
    assert page.log == [("fill", "Search=Oak chair"), ("key", "Enter")]
    assert [(a.goal, a.subject, a.result) for a in notebook.all(Attempt)] == [("search", "Oak chair", "done")]


def test_a_search_behind_an_icon_is_opened_first() -> None:
    hidden = Screen('- banner:\n  - button "Search"\n', moves={"Search": "a"})
    results = Screen(RESULTS, url="https://shop.example/s")
    page = FakePage({"hidden": hidden, "a": Screen(HOME, moves={"Enter": "b"}), "b": results}, "hidden")
    shopper_on(page)[0].does(SearchFor("usual product"))
    assert [what for what, _ in page.log] == ["press", "fill", "key"]


def test_a_shop_without_search() -> None:
    with pytest.raises(NotOffered, match="no search"):
        shopper_on(one('- main:\n  - heading "Welcome" [level=1]\n'))[0].does(SearchFor("usual product"))


def test_describe() -> None:
    assert SearchFor("usual product").describe() == "Search for the usual product"


def test_a_search_in_a_folded_part_of_the_header_is_unfolded() -> None:
    folded = Screen(
        '- banner:\n  - generic "Discover"\n', moves={"Discover": "open"}, attributes={"Discover": {"tag": "summary"}}
    )
    unfolded = Screen('- banner:\n  - generic "Discover"\n  - link "Search"\n', moves={"Search": "a"})
    results = Screen(RESULTS, url="https://shop.example/s")
    screens = {"folded": folded, "open": unfolded, "a": Screen(HOME, moves={"Enter": "b"}), "b": results}
    page = FakePage(screens, "folded")
    shopper_on(page)[0].does(SearchFor("usual product"))
    assert page.log[:2] == [("press", "Discover"), ("press", "Search")]
