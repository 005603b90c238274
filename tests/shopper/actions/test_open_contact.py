from __future__ import annotations

import pytest

from journeys.shopper.actions import OpenContact
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakePage, Screen, one, shopper_on

HOME = '- main:\n  - heading "Welcome" [level=1]\n- contentinfo:\n  - link "Contact us"\n'
FORM = '- main:\n  - heading "Contact us" [level=1]\n  - textbox "Your message"\n  - button "Send message"\n'


def test_where_a_customer_can_write() -> None:
    page = FakePage({"a": Screen(HOME, moves={"Contact us": "b"}), "b": Screen(FORM)}, "a")
    shopper_on(page)[0].does(OpenContact())
    assert page.log == [("press", "Contact us")]


def test_a_shop_that_cannot_be_reached() -> None:
    with pytest.raises(NotOffered, match="Found no way to a contact"):
        shopper_on(one('- main:\n  - heading "Welcome" [level=1]\n'))[0].does(OpenContact())


def test_describe() -> None:
    assert OpenContact().describe() == "Open the contact page"


@pytest.mark.parametrize(
    "told",
    [
        "- paragraph: Call us on 01 234 56 78, Monday to Friday.",
        "- paragraph: Llámenos al 910 123 456.",
        "- paragraph: Write to hello@shop.example.",
    ],
)
def test_a_number_or_an_address_in_plain_words_will_do(told: str) -> None:
    there = Screen(f'- main:\n  - heading "Contact us" [level=1]\n  {told}\n')
    page = FakePage({"a": Screen(HOME, moves={"Contact us": "b"}), "b": there}, "a")
    shopper_on(page)[0].does(OpenContact())
    assert page.now == "b"


def test_prices_and_dates_are_no_telephone_numbers() -> None:
    there = Screen('- main:\n  - heading "Contact us" [level=1]\n  - paragraph: From 12 to 14 for £100.00 in 2026.\n')
    page = FakePage({"a": Screen(HOME, moves={"Contact us": "b"}), "b": there}, "a")
    with pytest.raises(NotOffered):
        shopper_on(page)[0].does(OpenContact())
