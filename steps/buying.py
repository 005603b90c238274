"""The checkout."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import (
    CheckOutAsGuest,
    ChooseDelivery,
    ChoosePayment,
    ContinueAsGuest,
    FillStage,
    GoBackAStep,
    MakeMistake,
    MakeMistakes,
    OrderInAHurry,
    PasteMy,
    PlaceOrder,
    PutInBasketInAHurry,
    PutMouseAway,
    ReachLastButton,
    SendEmpty,
    StartCheckout,
    SubmitStage,
    TryAgain,
    WalkToStage,
    WriteLoosely,
)
from journeys.shopper.choices import CHECKOUT_STAGES, MISTAKEN_FIELDS, PASTED_FIELDS, one_of
from journeys.shopper.expectations import (
    entries_kept,
    guest_welcome,
    mistake_explained,
    order_confirmed,
    order_number_told,
    total_stays,
)
from journeys.shopper.optional import optional


@step("I start the checkout")
def start_checkout(shopper: Shopper) -> None:
    shopper.does(StartCheckout())


@step("I check out as a guest")
def check_out_as_guest(shopper: Shopper) -> None:
    shopper.does(CheckOutAsGuest())


@step("I go on as a guest")
def go_on_as_guest(shopper: Shopper) -> None:
    shopper.does(ContinueAsGuest())


@step("I fill in what the shop asks for")
def fill_stage(shopper: Shopper) -> None:
    shopper.does(FillStage())


@step("I go on")
def next_stage(shopper: Shopper) -> None:
    shopper.does(SubmitStage())


@step(parsers.parse("I go on to the {stage}"))
@one_of(stage=CHECKOUT_STAGES)
def walk_to_stage(shopper: Shopper, stage: str) -> None:
    shopper.does(WalkToStage(stage))


@step("I choose a way of delivery")
def choose_delivery(shopper: Shopper) -> None:
    shopper.does(ChooseDelivery())


@step(parsers.parse("I have it delivered by {words}"))
def choose_named_delivery(shopper: Shopper, words: str) -> None:
    shopper.does(ChooseDelivery(words))


@step(parsers.parse("I pay by {words}"))
def choose_payment(shopper: Shopper, words: str) -> None:
    shopper.does(ChoosePayment(words))


@step(parsers.parse("I make a mistake in my {field}"))
@one_of(field=MISTAKEN_FIELDS)
@optional
def make_mistake(shopper: Shopper, field: str) -> None:
    shopper.does(MakeMistake(field))


@step("I make several mistakes in my address")
@optional
def make_mistakes(shopper: Shopper) -> None:
    shopper.does(MakeMistakes(("postcode", "email", "phone")))


@step("I send the form before filling it in")
@optional
def send_empty(shopper: Shopper) -> None:
    shopper.does(SendEmpty())


@step(parsers.parse("I paste my {field}"))
@one_of(field=PASTED_FIELDS)
@optional
def paste_my(shopper: Shopper, field: str) -> None:
    shopper.does(PasteMy(field))


@step("I write my address as people do")
@optional
def write_loosely(shopper: Shopper) -> None:
    shopper.does(WriteLoosely(("email", "postcode", "phone")))


@step("I use nothing but the keyboard")
@optional
def put_mouse_away(shopper: Shopper) -> None:
    shopper.does(PutMouseAway())


@step("I place the order")
def place_order(shopper: Shopper) -> None:
    shopper.does(PlaceOrder())


@step("I try to place the order again if it fails")
def place_order_patiently(shopper: Shopper) -> None:
    shopper.does(TryAgain(PlaceOrder()))


@step("I place the order with three quick presses")
def place_order_in_a_hurry(shopper: Shopper) -> None:
    shopper.does(OrderInAHurry())


@step(parsers.parse("I put my {name} in my basket with three quick presses"))
def put_in_basket_in_a_hurry(shopper: Shopper, name: str) -> None:
    shopper.does(PutInBasketInAHurry(name))


@step("I go as far as the last button")
def reach_last_button(shopper: Shopper) -> None:
    shopper.does(ReachLastButton())


@then("my order is confirmed")
def my_order_is_confirmed(shopper: Shopper) -> None:
    shopper.expects(order_confirmed())


@then("I have an order number")
def have_order_number(shopper: Shopper) -> None:
    shopper.expects(order_number_told())


@then("I need no account")
def need_no_account(shopper: Shopper) -> None:
    shopper.expects(guest_welcome())


@then("I am told what is wrong")
def told_what_is_wrong(shopper: Shopper) -> None:
    shopper.expects(mistake_explained())


@then("nothing else I typed is lost")
def nothing_is_lost(shopper: Shopper) -> None:
    shopper.expects(entries_kept())


@then("the total stays what it was before I ordered")
def total_stays_the_same(shopper: Shopper) -> None:
    shopper.expects(total_stays())


@step("I go back a step in the checkout")
@optional
def go_back_a_step(shopper: Shopper) -> None:
    shopper.does(GoBackAStep())
