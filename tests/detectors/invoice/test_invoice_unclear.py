import pytest

from journeys.detectors.invoice import invoice_unclear as detector
from tests.detectors.build import Walk, cannot_tell, frictions, is_clear, only
from tests.detectors.invoice.papers import Desk


def walk(who: dict[str, str | None] | None = None, locale: str = "en_GB") -> Desk:
    w = Desk(locale=locale)
    w.paper({"gross": 3745}, who)
    return w.found()


@pytest.mark.parametrize(
    ("missing", "name"),
    [
        ("number", "its number"),
        ("date", "its date"),
        ("order_reference", "the order it belongs to"),
        ("vat_id", "a VAT number"),
        ("vat_rate", "the rate of VAT"),
        ("contact", "a contact or a date to pay by"),
    ],
)
def test_fires_for_what_is_missing(missing: str, name: str) -> None:
    friction = only(detector, walk({missing: None}))
    assert (friction.severity, friction.subject) == ("S2", f"invoice: {name}")


def test_several_are_several_with_one_cause() -> None:
    found = frictions(detector, walk({"number": None, "vat_id": None}))
    assert {friction.cause for friction in found} == {"invoice:unclear"}
    assert len(found) == 2


def test_silent_when_all_is_said() -> None:
    assert is_clear(detector, walk())
    assert is_clear(detector, walk({"contact": None, "due": "2026-04-01"}))


def test_a_sign_that_could_not_be_read_is_no_lack() -> None:
    assert is_clear(detector, walk({"number": "", "date": ""}))


def test_sellers_and_countries_without_vat() -> None:
    assert is_clear(detector, walk({"vat_id": None, "vat_rate": None, "vat_exempt": "yes"}))
    assert is_clear(detector, walk({"vat_id": None, "vat_rate": None}, "en_US"))


def test_receipts_are_no_invoices() -> None:
    assert cannot_tell(detector, walk({"kind": "receipt", "number": None})) == "not-applicable"


def test_hardly_anything_was_understood() -> None:
    nothing = dict.fromkeys(("number", "date", "vat_id", "vat_rate", "contact"))
    assert cannot_tell(detector, walk(nothing)) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
