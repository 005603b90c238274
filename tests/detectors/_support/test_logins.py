from __future__ import annotations

import pytest

from journeys.detectors._support.logins import asks_who, signed_in
from tests.detectors.build import field, page

ASKS = (field("login.email", ref="e1"), field("login.password", ref="e2"))


@pytest.mark.parametrize(
    "words", ["Log out", "Sign out", "Abmelden", "Se déconnecter", "Cerrar sesión", "Esci", "Uitloggen"]
)
def test_who_can_sign_out_is_signed_in(words: str) -> None:
    assert signed_in(page("banner", f"  link: {words}"), "home")


def test_the_account_itself_and_its_door() -> None:
    assert signed_in(page("main", "  heading 1: My account"), "account")
    assert not signed_in(page("main", "  textbox: Email", "  textbox: Password", fields=ASKS), "account")
    assert not signed_in(page("main", "  paragraph: How do I log out?"), "help")


def test_a_page_that_asks_who_it_is() -> None:
    state = page("main", "  textbox: Email", "  textbox: Password", fields=ASKS)
    node = asks_who(state, "en_GB")
    assert node is not None
    assert node.name == "Password"
    told = page("main", "  textbox: Email", "  textbox: Password", "  text: Your session has expired.", fields=ASKS)
    assert asks_who(told, "en_GB") is None
    assert asks_who(page("main", "  textbox: Password", fields=(field("login.password", ref="e1"),)), "en_GB") is None
