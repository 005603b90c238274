from typing import Any

from journeys.detectors.effort import data_lost_on_error as detector
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only

FORM = {
    "shipping.postcode": "XX",
    "contact.phone": "+44 20 7946 0000",
    "card.number": "•••4242",
    "card.code": "•••",
    "shipping.city": "London",
}


def form(**changes: Any) -> Any:
    values = FORM | {key.replace("__", "."): value for key, value in changes.items()}
    return tuple(field(key, value=value, filled=bool(value)) for key, value in values.items())


def walk(after: Any, result: Any = "refused", before: Any = None) -> Walk:
    w = Walk()
    w.step()
    first = w.look("address", fields=before or form())
    second = w.look("address", fields=after)
    w.attempt("mistake-submit", "shipping.postcode", result, before=first, after=second)
    return w


def test_fires_when_phone_and_card_are_cleared() -> None:
    friction = only(detector, walk(form(contact__phone="", card__number="")))
    assert (friction.severity, friction.subject, friction.count) == ("S3", "card.number", 2)
    assert "these are lost: contact.phone, card.number" in friction.observed  # the labels of this form


def test_one_lost_field_is_s2() -> None:
    friction = only(detector, walk(form(shipping__city="")))
    assert (friction.severity, friction.subject) == ("S2", "shipping.city")


def test_a_lost_card_number_alone_is_s3() -> None:
    assert only(detector, walk(form(card__number=""))).severity == "S3"


def test_only_the_card_code_may_be_cleared() -> None:
    assert is_clear(detector, walk(form(card__code="")))


def test_the_mistaken_field_itself_does_not_count() -> None:
    assert is_clear(detector, walk(form(shipping__postcode="")))


def test_another_format_is_not_lost() -> None:
    assert is_clear(detector, walk(form(contact__phone="02079460000")))
    assert is_clear(detector, walk(form(shipping__city="LONDON")))


def test_a_choice_that_fell_back_is_lost() -> None:
    before = (field("shipping.country", type="select", value="Germany", filled=True),)
    after = (field("shipping.country", type="select", value="Afghanistan", filled=True),)
    assert only(detector, walk(after, before=before)).subject == "shipping.country"


def test_cannot_tell() -> None:
    assert cannot_tell(detector, walk(form(), "done")) == "not-applicable"
    assert cannot_tell(detector, walk(())) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
