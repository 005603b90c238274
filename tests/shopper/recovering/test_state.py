from __future__ import annotations

from journeys.model.fact import Fact
from journeys.model.fault import KeptLine
from journeys.model.outline import Field, Outline, PageState
from journeys.shopper.eyes import View
from journeys.shopper.recovering.state import state_of


def view(seq: int, stage: str, *facts: Fact, fields: tuple[Field, ...] = ()) -> View:
    outline = Outline("https://shop.example/", "Shop", "en", (), 1280, 800)
    return View(seq, PageState(outline, fields), stage, "en", facts)


def test_later_looks_win_and_secrets_stay_out() -> None:
    basket = view(
        1,
        "basket",
        Fact("item:blue mug", "unit_price", 700, "GBP"),
        Fact("item:blue mug", "line_total", 1400, "GBP"),
        Fact("basket", "total", 1400, "GBP"),
        Fact("basket", "discount", -200, "GBP"),
        Fact("code:TEN", "discount", 200, "GBP"),
    )
    fields = (
        Field("shipping.city", "Town", value="York", filled=True),
        Field("shipping.phone", "Phone"),
        Field("card.number", "Card number", value="4242", filled=True),
        Field("delivery.option", "Express", type="radio", checked=True),
        Field("search.query", "Search", value="mug", filled=True),
    )
    state = state_of([view(9, "address", fields=fields), basket, view(3, "home")], "before", "f")
    assert state.lines == (KeptLine("blue mug", 2, 1400),)
    assert (state.total, state.discount, state.code, state.currency) == (1400, 200, "TEN", "GBP")
    assert state.fields == (("shipping.city", "York"), ("delivery.option", "Express"))
    assert state.asked == ("shipping.city", "shipping.phone", "delivery.option")
    assert (state.stage, state.looked, state.look) == ("address", ("basket", "address"), 9)


def test_nothing_seen_is_nothing_known() -> None:
    state = state_of([view(3, "home")], "reloaded")
    assert (state.look, state.lines, state.total, state.looked) == (-1, (), None, ())


def test_pieces_that_are_not_told_are_not_guessed() -> None:
    state = state_of([view(1, "basket", Fact("item:tea", "unit_price", 300, "GBP"))], "before")
    assert state.lines == (KeptLine("tea", 0, None),)
