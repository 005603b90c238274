from __future__ import annotations

from typing import Any

import pytest

from journeys.detectors.clicks import link_soft_404 as detector
from journeys.model.opened import Opened
from tests.detectors.build import SHOP, Walk, cannot_tell, is_clear, only

MENU = ("Cornershop", "Kitchen", "Garden", "Bath", "Search")
HOME = (*MENU, "Good things for the house", "New in", "Blue mug", "Wool socks")
NOWHERE = (*MENU, "We cannot find this page", "It may have moved, or the address has a mistake in it.")
GUIDE = (*MENU, "Size guide", "Socks S", "EU 36 to 38", "Socks M", "EU 39 to 42")


def opened(
    *links: tuple[str, tuple[str, ...]],
    home: tuple[str, ...] = HOME,
    nowhere: tuple[str, ...] = NOWHERE,
    locale: str = "en_GB",
    **more: Any,
) -> Walk:
    w = Walk(locale=locale)
    look = w.look("product", "main", url="/socks")
    w.add(Opened("home", f"{SHOP}/", f"{SHOP}/", 200, "Cornershop", home))
    w.add(Opened("nowhere", f"{SHOP}/nobody", more.get("lost", f"{SHOP}/nobody"), 200, "", nowhere))
    for name, words in (*links, ("Returns", ("Returns", "Within 30 days", "We refund within 14 days"))):
        url = f"{SHOP}/{name.casefold().replace(' ', '-')}"
        landed = more.get("landed", url) if name != "Returns" else url
        w.add(Opened("link", url, landed, 200, "", words, name, "path", f"{SHOP}/socks", look))
    return w


def test_fires_on_the_page_for_nothing() -> None:
    friction = only(detector, opened(("Size guide", NOWHERE)))
    assert (friction.severity, friction.confidence, friction.subject) == ("S2", "probable", "link size guide")
    assert "We cannot find this page" in friction.observed


def test_the_frame_of_a_shop_without_landmarks_tells_nothing() -> None:
    frame = tuple(f"Department {n} with a long name" for n in range(60))
    home, lost = (*frame, "Good things for the house"), (*frame, "We cannot find this page")
    assert is_clear(detector, opened(("Size guide", (*frame, "Size guide: S is EU 36")), home=home, nowhere=lost))
    assert only(detector, opened(("Size guide", lost), home=home, nowhere=lost)).cause_class == "soft-404"


def test_an_address_that_the_page_repeats_is_left_out() -> None:
    lost = (*MENU, "Nothing is at /nobody, sorry", "Try the search")
    said = (*MENU, "Nothing is at /size-guide, sorry", "Try the search")
    assert only(detector, opened(("Size guide", said), nowhere=lost)).subject == "link size guide"


def test_fires_on_the_first_page_instead() -> None:
    assert "the first page" in only(detector, opened(("Size guide", HOME), landed=f"{SHOP}/")).observed
    assert "the first page" in only(detector, opened(("Size guide", HOME), nowhere=HOME)).observed


@pytest.mark.parametrize("name", ["Home", "EN", "Cornershop", "My account", "Checkout", "Log out", "Currency"])
def test_silent_on_what_may_lead_home(name: str) -> None:
    assert is_clear(detector, opened((name, HOME), landed=f"{SHOP}/"))


def test_silent_on_another_address_of_the_first_page() -> None:
    assert is_clear(detector, opened(("Overview", HOME)))


def test_silent_on_pages_of_their_own_and_on_what_says_so_itself() -> None:
    short = (*MENU, "Care guide", "We are still writing this page.")
    assert is_clear(detector, opened(("Size guide", GUIDE), ("Care guide", short)))


def test_silent_where_strangers_get_the_sign_in() -> None:
    wall = (*MENU, "Sign in", "E-mail", "Password", "Forgot it?")
    assert is_clear(detector, opened(("Size guide", wall), nowhere=wall))


def test_what_may_lead_home_is_not_known_in_every_language() -> None:
    assert is_clear(detector, opened(("Storleksguide", HOME), landed=f"{SHOP}/", locale="sv_SE"))


def test_cannot_tell() -> None:
    wall = ("Are you a robot?", "Press and hold")
    everything = Walk()
    everything.add(Opened("home", SHOP, SHOP, 200, "", wall))
    everything.add(Opened("nowhere", f"{SHOP}/nobody", f"{SHOP}/nobody", 200, "", wall))
    everything.add(Opened("link", f"{SHOP}/guide", f"{SHOP}/guide", 200, "", wall, "Size guide", "path"))
    assert cannot_tell(detector, everything) == "evidence-missing"
    alone = Walk()
    alone.add(Opened("link", f"{SHOP}/guide", f"{SHOP}/guide", 200, "", GUIDE, "Size guide", "path"))
    assert cannot_tell(detector, alone) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"


def test_silent_on_a_list_of_what_stands_on_the_first_page_too() -> None:
    assert is_clear(detector, opened(("Mugs", (*MENU, "Blue mug")), nowhere=HOME))
