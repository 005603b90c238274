from __future__ import annotations

from journeys.shopper.questions import ErrorTexts
from tests.shopper.fake import one, shopper_on

FORM = '- main:\n  - textbox "Postcode"\n  - textbox "City"\n'


def test_texts_bound_to_fields_and_alerts() -> None:
    page = one(FORM + "- alert: This card was declined.\n", errors={"Postcode": "Enter a full postcode"})
    assert shopper_on(page)[0].asks(ErrorTexts()) == (
        "Enter a full postcode",
        "This card was declined.",
    )


def test_a_friendly_alert_is_no_error() -> None:
    assert shopper_on(one(FORM + "- alert: Added to your basket.\n"))[0].asks(ErrorTexts()) == ()


def test_describe() -> None:
    assert ErrorTexts().describe() == "the errors on the page"
