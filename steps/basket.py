"""The basket."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import (
    ChangeQuantity,
    FillBasket,
    FillBasketWithSomething,
    OpenBasket,
    PutInBasket,
    RemoveLine,
)
from journeys.shopper.expectations import basket_holds, only_my_choice, price_stays


@step("I put it in my basket")
def put_in_basket(shopper: Shopper) -> None:
    shopper.does(PutInBasket())


@step(parsers.parse("I have my {name} product in my basket"))
def have_in_basket(shopper: Shopper, name: str) -> None:
    shopper.does(FillBasket(f"{name} product"))


@step("I open my basket")
def open_basket(shopper: Shopper) -> None:
    shopper.does(OpenBasket())


@step(parsers.parse("I change the quantity to {pieces:d}"))
def change_quantity(shopper: Shopper, pieces: int) -> None:
    shopper.does(ChangeQuantity(pieces))


@step("I take it out of my basket")
def remove_line(shopper: Shopper) -> None:
    shopper.does(RemoveLine())


@step("I have something in my basket")
def have_something(shopper: Shopper) -> None:
    shopper.does(FillBasketWithSomething())


@then(parsers.parse("my basket holds {pieces:d} piece"))
def basket_holds_one(shopper: Shopper, pieces: int) -> None:
    shopper.expects(basket_holds(pieces))


@then(parsers.parse("my basket holds {pieces:d} pieces"))
def basket_holds_pieces(shopper: Shopper, pieces: int) -> None:
    shopper.expects(basket_holds(pieces))


@then("my basket holds nothing I did not choose")
def basket_holds_only_mine(shopper: Shopper) -> None:
    shopper.expects(only_my_choice())


@then("my basket is empty")
def basket_is_empty(shopper: Shopper) -> None:
    shopper.expects(basket_holds(0))


@then("the price stays what it was on the product page")
def price_stays_the_same(shopper: Shopper) -> None:
    shopper.expects(price_stays())
