from __future__ import annotations

from dataclasses import replace

from journeys.model.fault import FaultMet, StateKept
from journeys.shopper import Shopper
from journeys.shopper.recovering.meeting import keep
from journeys.shopper.recovering.returning import go_on, look_again
from tests.shopper.breaking import troubled
from tests.shopper.checkout import checkout
from tests.shopper.fake import FakePage, Screen

HOME = """
- banner:
  - link "Basket (1)"
- main:
  - heading "Welcome" [level=1]
  - status: "Sorry, your order did not go through. You have not been charged."
"""
LEFT = StateKept("before", 1, fields=(("shipping.postcode", "YO1 7HB"),), stage="review")


def came_back(page: FakePage) -> Shopper:
    page.screens["home"] = Screen(HOME, moves={"Basket (1)": "basket"})
    page.now = "home"
    shopper, _, _ = troubled(page)
    keep(shopper, LEFT)
    shopper.memory.met.append(FaultMet("f", "order-place", 1, 1, 4.0, ("Sorry.",)))
    return shopper


def test_the_basket_and_what_the_shop_says_are_written_down() -> None:
    shopper = came_back(checkout())
    look_again(shopper, "reloaded")
    assert shopper.memory.met[-1].goal == "come-back"
    assert "did not go through" in shopper.memory.met[-1].words[0]
    state = shopper.memory.kept[-1]
    assert (state.moment, state.stage, state.total) == ("reloaded", "basket", 8900)


def test_answers_that_are_asked_for_again_are_named() -> None:
    shopper = came_back(checkout())
    look_again(shopper, "returned")
    go_on(shopper, "session", 3600.0)
    back = shopper.memory.returned
    assert back
    assert (back.way, back.left, back.found, back.again) == ("session", "review", "address", ("shipping.postcode",))


def test_a_shop_that_leads_straight_on_is_gone_on_at() -> None:
    page = checkout()
    page.screens["basket"] = replace(page.screens["basket"], moves={"Proceed to checkout": "review"})
    shopper = came_back(page)
    look_again(shopper, "returned")
    go_on(shopper, "session", 0.0)
    assert shopper.memory.returned
    assert (shopper.memory.returned.found, shopper.memory.returned.again) == ("review", ())


def test_the_browsers_own_page_says_nothing_of_the_shop() -> None:
    page = checkout()
    page.screens["dead"] = Screen(HOME, url="chrome-error://chromewebdata/")
    page.now = "dead"
    shopper, notebook, _ = troubled(page)
    look_again(shopper, "reloaded")
    assert not notebook.all(StateKept)
