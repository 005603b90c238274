"""Sending things back."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import CheckStatement, HandParcelIn, OpenReturns, StartReturn, SubmitReturn
from journeys.shopper.expectations import (
    charged_as_confirmed,
    label_told,
    refund_came,
    return_confirmed,
    return_window_told,
)


@step("I read how returns work")
def read_returns(shopper: Shopper) -> None:
    shopper.does(OpenReturns())


@step(parsers.parse("I start a return of my {role}"))
def start_return(shopper: Shopper, role: str) -> None:
    shopper.does(StartReturn(role))


@step("I start a return of the order I just placed")
def start_return_of_new_order(shopper: Shopper) -> None:
    shopper.does(StartReturn())


@step("I send the return request")
def submit_return(shopper: Shopper) -> None:
    shopper.does(SubmitReturn())


@step("I hand the parcel in")
def hand_in(shopper: Shopper) -> None:
    shopper.does(HandParcelIn())


@step(parsers.parse("I check my card statement for my {role}"))
def check_statement_of(shopper: Shopper, role: str) -> None:
    shopper.does(CheckStatement(role))


@step("I check my card statement")
def check_statement(shopper: Shopper) -> None:
    shopper.does(CheckStatement())


@then("I know how to send it back")
def know_how_to_return(shopper: Shopper) -> None:
    shopper.expects(label_told())


@then("my money is back")
def money_is_back(shopper: Shopper) -> None:
    shopper.expects(refund_came())


@then("I was charged what I agreed to")
def charged_rightly(shopper: Shopper) -> None:
    shopper.expects(charged_as_confirmed())


@then("I know how long I can send it back")
def know_return_window(shopper: Shopper) -> None:
    shopper.expects(return_window_told())


@then("my return is confirmed")
def return_is_confirmed(shopper: Shopper) -> None:
    shopper.expects(return_confirmed())
