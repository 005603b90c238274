from __future__ import annotations

import pytest

from journeys.shopper.actions import Register
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen, one, shopper_on

FORM = """
- main:
  - heading "Create an account" [level=1]
  - form "Create an account":
    - textbox "E-mail"
    - textbox "New password"
    - checkbox "Send me the newsletter"
    - button "Create account"
"""
INSIDE = '- main:\n  - heading "Your account" [level=1]\n  - link "Your orders"\n'
PASSWORD = {"New password": {"type": "password", "autocomplete": "new-password", "name": "new-password"}}


def test_with_the_personas_e_mail_and_password() -> None:
    page = FakePage({"a": Screen(FORM, moves={"Create account": "b"}, attributes=PASSWORD), "b": Screen(INSIDE)}, "a")
    shopper, _ = shopper_on(page)
    shopper.does(Register())
    assert ("fill", f"New password={shopper.persona.password}") in page.log
    assert page.log[-1] == ("press", "Create account")
    assert not any("newsletter" in what for _, what in page.log)


def test_a_shop_without_accounts() -> None:
    with pytest.raises(NotOffered, match="Found no way to where accounts are made"):
        shopper_on(one('- main:\n  - heading "Welcome" [level=1]\n'))[0].does(Register())


def test_describe() -> None:
    assert Register().describe() == "Create an account"
