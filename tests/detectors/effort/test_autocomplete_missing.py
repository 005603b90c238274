from typing import Any

from journeys.detectors.effort import autocomplete_missing as detector
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only, violation

GOOD = {
    "contact.email": "email",
    "shipping.name": "shipping name",
    "shipping.street": "section-a shipping address-line1",
    "shipping.city": "address-level2",
    "shipping.postcode": "postal-code",
}


def walk(*more: Any, **changed: str) -> Walk:
    w = Walk()
    w.step()
    tokens = GOOD | {key.replace("__", "."): value for key, value in changed.items()}
    w.look("address", fields=(*(field(key, autocomplete=token) for key, token in tokens.items()), *more))
    return w


def test_fires_when_the_tokens_are_stripped() -> None:
    friction = only(detector, walk(**{key.replace(".", "__"): "" for key in GOOD}))
    assert (friction.severity, friction.count, friction.subject) == ("S2", 5, "form")


def test_one_wrong_token_is_a_note() -> None:
    friction = only(detector, walk(shipping__city="off"))
    assert (friction.severity, friction.subject) == ("S1", "shipping.city")
    assert only(detector, walk(shipping__name="given-name")).count == 1


def test_silent_with_right_tokens() -> None:
    assert is_clear(detector, walk())


def test_search_and_code_need_none() -> None:
    assert is_clear(detector, walk(field("search"), field("promo.code"), field("quantity")))


def test_card_fields_in_a_frame_belong_to_the_payment_service() -> None:
    assert is_clear(detector, walk(field("card.number", ref="f1e5")))
    assert only(detector, walk(field("card.number", ref="e5"))).subject == "card.number"


def test_tokens_that_do_not_exist() -> None:
    w = walk()
    w.audit(violation("autocomplete-valid", "Company"))
    assert "Company" in only(detector, w).observed


def test_not_reached() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
