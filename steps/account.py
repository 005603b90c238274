"""Customer accounts."""

from __future__ import annotations

from pytest_bdd import step

from journeys.shopper import Shopper
from journeys.shopper.actions import FindOrderInAccount, Register, SignIn


@step("I sign in")
def sign_in(shopper: Shopper) -> None:
    shopper.does(SignIn())


@step("I create an account")
def register(shopper: Shopper) -> None:
    shopper.does(Register())


@step("I look for my order in my account")
def find_order_in_account(shopper: Shopper) -> None:
    shopper.does(FindOrderInAccount())
