from __future__ import annotations

import pytest

from journeys.model.event import NewText, Response
from journeys.model.fact import Fact
from journeys.model.outline import Field, Outline, PageState
from journeys.shopper import judging
from journeys.shopper.eyes import View


def view(*facts: Fact, stage: str = "basket", fields: tuple[Field, ...] = ()) -> View:
    return View(0, PageState(Outline("https://shop.example/", "", "en", ()), fields), stage, "en", facts)


def total(minor: int, attribute: str = "total") -> Fact:
    return Fact("basket", attribute, minor, "GBP")


def discount(minor: int) -> Fact:
    return Fact("basket", "discount", minor, "GBP")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (view(total(1000)), view(total(900)), True),
        (view(total(1000)), view(total(1000)), False),
        (view(total(1000)), view(total(1000), discount(-100)), True),
        (view(total(1000)), view(), None),
        (view(total(1000)), view(total(900, "subtotal")), None),
    ],
)
def test_cheaper(before: View, after: View, expected: bool | None) -> None:
    assert judging.cheaper(before, after) is expected


def line(name: str, pieces: int) -> Fact:
    return Fact(f"item:{name}", "quantity", pieces, "pieces")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (view(line("mug", 1)), view(line("mug", 2)), True),
        (view(line("mug", 1)), view(line("mug", 1)), False),
        (view(stage="product"), view(line("mug", 1)), True),
        (view(stage="product"), view(stage="product"), None),
    ],
)
def test_fuller(before: View, after: View, expected: bool | None) -> None:
    assert judging.fuller(before, after) is expected


def test_moved_on_by_stage_or_by_other_questions() -> None:
    name, card = Field("shipping.name", "Name"), Field("card.number", "Card")
    assert judging.moved_on(view(stage="address"), view(stage="payment"))
    assert judging.moved_on(view(stage="address", fields=(name,)), view(stage="address", fields=(card,)))
    assert not judging.moved_on(view(stage="address", fields=(name,)), view(stage="address", fields=(name,)))
    wrong = Field("card.number", "Card", error="Enter a card number")
    assert not judging.moved_on(view(stage="address", fields=(name,)), view(stage="address", fields=(wrong,)))


def test_messages_and_what_they_claim() -> None:
    said = Response(new_texts=(NewText("3 items"), NewText("The code has expired", tone="error")))
    assert judging.message_of(said, view()) == ("The code has expired", "refusal")
    bound = view(fields=(Field("shipping.postcode", "Postcode", error="Enter a postcode"),))
    assert judging.message_of(Response(), bound) == ("Enter a postcode", "refusal")
    assert judging.message_of(Response(), view()) == ("", "")


def test_order_number_and_count() -> None:
    assert judging.order_number(view(Fact("order", "order_number", "A-1"))) == "A-1"
    assert judging.order_number(view()) == ""
    assert judging.basket_count(view(line("mug", 2), line("cup", 1))) == 3
    assert judging.basket_count(view()) is None
