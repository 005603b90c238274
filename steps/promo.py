"""Promotion codes."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import EnterCode, TryAnyCode, TryCode
from journeys.shopper.expectations import code_keeps_working, code_refused_with_reason, code_works
from journeys.shopper.optional import optional


@step(parsers.parse("I use the {name} code"))
@optional
def use_code(shopper: Shopper, name: str) -> None:
    shopper.does(EnterCode(f"{name} code"))


@step(parsers.parse('I try the code "{code}"'))
@optional
def try_code(shopper: Shopper, code: str) -> None:
    shopper.does(TryCode(code))


@step("I try a promotion code")
@optional
def try_any_code(shopper: Shopper) -> None:
    shopper.does(TryAnyCode())


@then("the code takes money off")
def code_takes_money_off(shopper: Shopper) -> None:
    shopper.expects(code_works())


@then("the discount is still there")
def discount_still_there(shopper: Shopper) -> None:
    shopper.expects(code_keeps_working())


@then("I am told why the code is refused")
def told_why_refused(shopper: Shopper) -> None:
    shopper.expects(code_refused_with_reason())
