from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.model.outline import Field, PageState
from journeys.wayfinding.placing import place
from journeys.wayfinding.scene import Scene
from tests.wayfinding.small import node, page, scene

EMPTY = scene("- main\n")


@pytest.mark.parametrize(
    ("meaning", "context", "key"),
    [
        ("", "billing", ""),
        ("city", "", "shipping.city"),
        ("city", "billing", "billing.city"),
        ("city", "newsletter", ""),
        ("name", "card", "card.holder"),
        ("name", "message", "contact.name"),
        ("postcode", "tracking", "order.postcode"),
        ("email", "", "contact.email"),
        ("email", "newsletter", "newsletter.email"),
        ("email", "returns", "order.email"),
        ("password", "login", "login.password"),
        ("password", "", "account.password"),
        ("query", "", "search.query"),
        ("query", "tracking", ""),
        ("card.number", "", "card.number"),
        ("variant.size", "", "variant.size"),
        ("shoe", "", ""),
    ],
)
def test_a_meaning_in_its_surroundings(meaning: str, context: str, key: str) -> None:
    assert place(EMPTY, Field("", "Label"), None, meaning, context) == key


def test_an_identifier_tells_whose_address_it_is() -> None:
    assert place(EMPTY, Field("", "City", name="bill_city"), None, "city", "") == "billing.city"
    assert place(EMPTY, Field("", "City", name="bill_city"), None, "city", "shipping") == "shipping.city"
    assert place(EMPTY, Field("", "Ort", id="rechnungsort"), None, "city", "") == "billing.city"


def test_a_variant_is_named_by_its_label() -> None:
    assert place(EMPTY, Field("", "Shoe size"), None, "variant", "") == "variant.shoe_size"
    assert place(EMPTY, Field("", ""), None, "variant", "") == "variant.option"


FORM = '- main:\n  - textbox "E-mail" [ref=e1]\n  - textbox "Password" [ref=e2]\n'


def in_form(*others: Field) -> tuple[Scene, Field]:
    email = Field("", "E-mail", type="email", form=0, ref="e1")
    state = page(FORM)
    return Scene(PageState(state.outline, fields=(email, *others))), email


def test_an_email_beside_a_password_signs_in() -> None:
    of, email = in_form(Field("", "Password", type="password", form=0, ref="e2"))
    assert place(of, email, node(of, "e1"), "email", "") == "login.email"
    assert place(of, email, node(of, "e1"), "email", "register") == "account.email"


def test_an_email_beside_a_password_and_an_address_opens_an_account() -> None:
    rest = [Field("", label, form=0) for label in ("Name", "City", "Street")]
    of, email = in_form(Field("", "Password", type="password", form=0, ref="e2"), *rest)
    assert place(of, email, node(of, "e1"), "email", "") == "account.email"


def test_a_lone_email_in_the_footer_is_for_letters() -> None:
    of = scene('- contentinfo:\n  - textbox "E-mail" [ref=e1]\n')
    assert place(of, Field("", "E-mail", ref="e1"), node(of, "e1"), "email", "") == "newsletter.email"


MAIL = Field("", "E-mail", type="email", form=0)
GUEST = Field("", "Check out as a guest", type="radio", form=0)


@pytest.mark.parametrize(
    ("others", "key"),
    [
        ((Field("", "", type="password", form=0),), "login.email"),
        ((Field("", "", type="password", form=0, enabled=False),), "contact.email"),
        ((Field("", "", type="password", form=0), GUEST), "contact.email"),
        ((Field("", "", type="password", form=0), replace(GUEST, form=1)), "login.email"),
    ],
)
def test_an_email_that_guests_and_customers_share_is_a_buyers(others: tuple[Field, ...], key: str) -> None:
    one = scene('- main:\n  - textbox "E-mail" [ref=e1]\n')
    of = Scene(PageState(one.outline, (MAIL, *others)))
    assert place(of, MAIL, node(of, "e1"), "email", "") == key
