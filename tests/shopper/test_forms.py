from __future__ import annotations

import pytest

from journeys.shopper.forms import fill_in, options_of, pick, wanted
from tests.shopper.fake import one, shopper_on

FORM = """
- main:
  - textbox "Full name"
  - textbox "Email address"
  - textbox "Company (optional)"
  - textbox "Postcode"
  - combobox "Country":
    - option "Austria" [selected]
    - option "United Kingdom"
  - checkbox "Send me the newsletter"
  - checkbox "I accept the terms and conditions"
"""


@pytest.mark.parametrize(
    ("names", "options", "expected"),
    [
        (("Germany", "Deutschland"), ("Austria", "Deutschland"), "Deutschland"),
        (("United Kingdom",), ("Please choose", "United Kingdom (UK)"), "United Kingdom (UK)"),
        (("Österreich",), ("OSTERREICH",), "OSTERREICH"),
        (("Germany",), ("Austria",), ""),
        (("01", "1"), ("1", "2"), "1"),
        (("1",), ("11", "12"), ""),
    ],
)
def test_pick(names: tuple[str, ...], options: tuple[str, ...], expected: str) -> None:
    assert pick(names, options) == expected


def test_what_a_customer_fills_in() -> None:
    shopper, _ = shopper_on(one(FORM))
    keys = [field.key for field in wanted(shopper.view, shopper)]
    assert "shipping.name" in keys
    assert "shipping.postcode" in keys
    assert "shipping.country" in keys
    assert "consent.terms" in keys
    assert not {"shipping.company", "consent.newsletter"} & set(keys)


def test_the_preselected_country_is_put_right() -> None:
    page = one(FORM)
    shopper, _ = shopper_on(page)
    country = shopper.view.fields("shipping.country")[0]
    assert options_of(shopper.view, country) == ("Austria", "United Kingdom")
    assert fill_in(shopper, country)
    assert page.log == [("choose", "Country=United Kingdom")]


def test_the_newsletter_is_never_ticked() -> None:
    page = one(FORM)
    shopper, _ = shopper_on(page)
    assert not fill_in(shopper, shopper.view.fields("consent.newsletter")[0])
    assert page.log == []


def test_a_combobox_is_opened_and_its_option_pressed() -> None:
    page = one(
        '- main:\n  - textbox "City"\n  - combobox "Country"\n  - option "Austria"\n  - option "United Kingdom"\n'
    )
    shopper, _ = shopper_on(page)
    field = shopper.view.fields("shipping.country")[0]
    from dataclasses import replace

    assert fill_in(shopper, replace(field, type="text"))
    assert page.log == [("press", "Country"), ("press", "United Kingdom")]


BILLING = """
- main:
  - textbox "Address"
  - radio "Same as shipping address"{one}
  - radio "Use a different billing address"{other}
"""


@pytest.mark.parametrize("chosen", [" [checked]", ""])
def test_of_two_radios_about_the_billing_address_one_is_enough(chosen: str) -> None:
    page = one(BILLING.replace("{one}", chosen).replace("{other}", ""))
    shopper, _ = shopper_on(page)
    assert len(shopper.view.fields("billing.same")) == 2
    asked = [f.label for f in wanted(shopper.view, shopper) if f.key == "billing.same"]
    assert bool(asked) is not bool(chosen)


def test_a_box_for_another_address_stays_as_it_is() -> None:
    shopper, _ = shopper_on(one('- main:\n  - textbox "Address"\n  - checkbox "Ship to a different address?"'))
    assert not [f for f in wanted(shopper.view, shopper) if f.key == "billing.same"]


TWINS = """
- main:
  - textbox "Address"
  - checkbox "I accept the terms and conditions"
  - checkbox "I accept the terms and conditions"{hidden}
"""


@pytest.mark.parametrize(("hidden", "ticked"), [(" [aria-hidden]", 1), ("", 2)])
def test_a_field_that_only_carries_the_value_of_a_drawn_one_is_left_alone(hidden: str, ticked: int) -> None:
    shopper, _ = shopper_on(one(TWINS.replace("{hidden}", hidden)))
    assert [f.key for f in wanted(shopper.view, shopper)].count("consent.terms") == ticked
