from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.errors import UsageError
from journeys.model.event import Action
from journeys.shopper.actions import SignIn
from journeys.shopper.errors import ShopBlocks
from tests.shopper.fake import BRIEF, FakePage, Screen, shopper_on

FORM = """
- main:
  - heading "Sign in" [level=1]
  - form "Sign in":
    - textbox "E-mail"
    - textbox "Password"
    - button "Sign in"
"""
INSIDE = '- main:\n  - heading "Your account" [level=1]\n  - link "Your orders"\n'
PASSWORD = {
    "E-mail": {"autocomplete": "username"},
    "Password": {"type": "password", "autocomplete": "current-password"},
}


def at_login(moves: dict[str, str]) -> FakePage:
    return FakePage({"a": Screen(FORM, moves=moves, attributes=PASSWORD), "b": Screen(INSIDE)}, "a")


def test_with_the_briefs_login() -> None:
    page = at_login({"Sign in": "b"})
    shopper, notebook = shopper_on(page)
    shopper.does(SignIn())
    assert page.log == [
        ("fill", "E-mail=anna@example.com"),
        ("fill", "Password=secret-pass-1"),
        ("press", "Sign in"),
    ]
    assert "secret-pass-1" not in repr(notebook.all(Action))


def test_a_login_that_goes_nowhere() -> None:
    with pytest.raises(ShopBlocks, match="Expected that the account opens"):
        shopper_on(at_login({}))[0].does(SignIn())


def test_a_brief_without_login_says_what_to_write() -> None:
    with pytest.raises(UsageError, match=r'the store "test" has no login.* Add under \[stores.test\]'):
        shopper_on(at_login({}), replace(BRIEF, login=None))[0].does(SignIn())


def test_describe() -> None:
    assert SignIn().describe() == "Sign in"
