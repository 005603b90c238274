from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.model.outline import Field, Outline, PageState
from journeys.wayfinding import with_keys
from tests.wayfinding.catalogue import expected, names, recorded

NO_PAGE = Outline("", "", "en", ())


def key(**told: str) -> str:
    field = replace(Field("", ""), **told)  # type: ignore[arg-type]  # names of text fields only
    return with_keys(PageState(NO_PAGE, fields=(field,))).fields[0].key


@pytest.mark.parametrize("name", names())
def test_fields_mean_what_a_customer_would_take_them_for(name: str) -> None:
    found = {field.label or field.placeholder: field.key for field in with_keys(recorded(name)).fields}
    assert {label: found.get(label) for label in expected(name).keys} == expected(name).keys


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ({"autocomplete": "section-b billing given-name"}, "billing.given_name"),
        ({"autocomplete": "cc-csc"}, "card.code"),
        ({"label": "Straße *"}, ""),
        ({"label": "House number"}, "shipping.house_number"),
        ({"name": "shippingAddress_postCode"}, "shipping.postcode"),
        ({"id": "billing-city"}, "billing.city"),
        ({"label": "Gift message"}, ""),
        ({"label": "Favourite animal"}, ""),
        ({"label": "I accept the terms and conditions", "type": "checkbox"}, "consent.terms"),
        ({"label": "Send me the newsletter", "type": "checkbox"}, "consent.newsletter"),
        ({"label": "Gift card or discount code"}, "promo.code"),
        ({"type": "tel"}, "contact.phone"),
    ],
)
def test_one_field_by_what_is_told_of_it(told: dict[str, str], meant: str) -> None:
    assert key(**told) == meant
