"""Sending things back."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import OpenReturns, StartReturn, SubmitReturn
from journeys.shopper.expectations import return_confirmed, return_window_told


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


@then("I know how long I can send it back")
def know_return_window(shopper: Shopper) -> None:
    shopper.expects(return_window_told())


@then("my return is confirmed")
def return_is_confirmed(shopper: Shopper) -> None:
    shopper.expects(return_confirmed())
