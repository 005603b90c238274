from __future__ import annotations

import pytest

from journeys.detectors.invoice import invoice_vat_wrong as detector
from tests.detectors.build import cannot_tell, is_clear, only
from tests.detectors.invoice.papers import Desk


def walk(rate: str | None, vat_id: str | None = "GB123456789", locale: str = "en_GB", **who: str | None) -> Desk:
    desk = Desk(locale=locale)
    desk.paper({"gross": 3745}, {"vat_rate": rate, "vat_id": vat_id, **who})
    return desk.found()


def test_fires_on_a_rate_that_is_no_more() -> None:
    friction = only(detector, walk("17.5"))
    assert (friction.severity, friction.confidence, friction.subject) == ("S3", "probable", "invoice vat")
    assert "17.5 %" in friction.observed
    assert "GB" in friction.expected


@pytest.mark.parametrize(
    ("rate", "vat_id", "locale"),
    [("16", "DE 123456789", "de_DE"), ("18", "IT01234567890", "it_IT"), ("7.7", "CHE-123.456.789", "de_CH")],
)
def test_fires_in_other_countries(rate: str, vat_id: str, locale: str) -> None:
    assert only(detector, walk(rate, vat_id, locale)).cause_class == "rate-unknown"


@pytest.mark.parametrize(
    ("rate", "vat_id", "locale"),
    [
        ("20", "GB123456789", "en_GB"),
        ("5", "GB123456789", "en_GB"),
        ("5,5", "FR12345678901", "fr_FR"),
        ("19", "DE123456789", "fr_FR"),  # a German seller below the threshold
        ("20", "DE123456789", "fr_FR"),  # the customer's own rate
        ("24", "EL123456789", "el_GR"),
        ("21", None, "nl_NL"),
    ],
)
def test_rates_of_either_country_are_fine(rate: str, vat_id: str | None, locale: str) -> None:
    assert is_clear(detector, walk(rate, vat_id, locale))


def test_no_tax_with_its_reason_and_without() -> None:
    assert is_clear(detector, walk("0", vat_exempt="reverse charge"))
    assert cannot_tell(detector, walk("0")) == "evidence-missing"
    assert cannot_tell(detector, walk(None)) == "evidence-missing"


def test_countries_without_a_table_and_walks_without_an_invoice() -> None:
    assert cannot_tell(detector, walk("10", None, "en_AU")) == "evidence-missing"
    assert cannot_tell(detector, Desk()) == "not-reached"
