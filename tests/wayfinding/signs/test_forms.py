from __future__ import annotations

import pytest

from journeys.wayfinding import weights
from journeys.wayfinding.signs.forms import field_sign, form_signs, keys_on
from journeys.wayfinding.signs.query import Sign
from tests.wayfinding.small import node, query, scene

TWO = """
- main:
  - generic:
    - textbox "Promo code" [ref=e1]
    - button "Apply" [ref=e2]
  - form "Shipping address":
    - textbox "City" [ref=e3]
    - textbox "Postcode" [ref=e4]
    - button "Continue" [ref=e5]
  - form "Sign in":
    - textbox "E-mail" [ref=e6]
    - textbox "Password" [ref=e7]
    - button "Continue" [ref=e8]
- contentinfo:
  - button "Apply" [ref=e9]
"""
TOLD = {"e7": {"type": "password"}}


def signs(ref: str, intent: str) -> list[Sign]:
    of = scene(TWO, told=TOLD)
    return list(form_signs(of, node(of, ref), query(intent)))


def test_every_field_of_the_page_has_its_key_in_page_order() -> None:
    assert keys_on(scene(TWO, told=TOLD)) == (
        "promo.code",
        "shipping.city",
        "shipping.postcode",
        "login.email",
        "login.password",
    )


def test_a_field_asks_for_what_is_sought() -> None:
    of = scene(TWO, told=TOLD)
    sign = field_sign(of, node(of, "e1"), query("promo.field"))
    assert sign == Sign(weights.NAME * weights.FUZZY, "it asks for promo.code")
    assert field_sign(of, node(of, "e3"), query("promo.field")) is None
    assert field_sign(of, node(of, "e1"), query("basket.add")) is None


def test_continue_goes_on_beside_an_address_and_signs_in_beside_a_password() -> None:
    assert signs("e5", "checkout.next") == [Sign(weights.NEAR * 1.5, "with the field shipping.city")]
    (sign,) = signs("e8", "checkout.next")
    assert sign == Sign(weights.OTHER_FORM, "but with the field login.password")
    assert signs("e8", "account.login_submit")[0].points > 0


def test_a_button_answers_the_fields_since_the_button_before() -> None:
    assert signs("e2", "promo.apply") == [Sign(weights.NEAR * 1.5, "with the field promo.code")]
    assert signs("e5", "promo.apply") != signs("e2", "promo.apply")


def test_a_bare_word_without_its_field_is_doubted() -> None:
    assert signs("e9", "promo.apply") == [Sign(weights.NO_FORM, "but with no field that belongs to it")]


def test_intents_without_fields_say_nothing() -> None:
    assert signs("e5", "basket.add") == []


GATE = """
- form:
  - textbox "E-mail" [ref=e1]
  - radio "Check out as a guest" [ref=e2]GUEST
  - radio "I have a password" [ref=e3]CUSTOMER
  - textbox "Password" [ref=e4]PASSWORD
  - button "Continue" [ref=e5]
"""


@pytest.mark.parametrize(
    ("guest", "customer", "password", "against"),
    [
        (" [checked]", "", "", False),  # the choice says who fills this in
        ("", " [checked]", "", True),
        ("", "", "", True),
        ("", "", " [disabled]", False),  # a password nobody can type is not asked for
    ],
)
def test_a_form_for_guests_and_customers_is_what_was_chosen(
    guest: str, customer: str, password: str, against: bool
) -> None:
    text = GATE.replace("GUEST", guest).replace("CUSTOMER", customer).replace("PASSWORD", password)
    of = scene(text, told={"e4": {"type": "password"}})
    found = list(form_signs(of, node(of, "e5"), query("checkout.next")))
    assert any(sign.points < 0 for sign in found) is against
