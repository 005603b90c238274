from typing import Any

from journeys.detectors.effort import ask_twice as detector
from tests.detectors.build import Walk, cannot_tell, field, frictions, is_clear, only


def walk(*fields: Any, stage: str = "payment") -> Walk:
    w = Walk()
    w.step()
    w.look("address", fields=(field("shipping.street"), field("contact.email")))
    w.fill("shipping.street", "1 High Street")
    w.fill("contact.email", "ann@example.com")
    w.step()
    w.look(stage, fields=fields)
    return w


def test_fires_on_a_blank_billing_address() -> None:
    friction = only(detector, walk(field("billing.street", "Street", markup_required=True)))
    assert (friction.severity, friction.subject, friction.step) == ("S2", "billing.street", 1)


def test_fires_when_the_same_answer_was_typed_again() -> None:
    w = walk(field("contact.email"))
    w.fill("contact.email", "ann@example.com")
    assert only(detector, w).subject == "contact.email"


def test_a_different_answer_is_different_information() -> None:
    w = walk(field("billing.street", markup_required=True))
    w.fill("billing.street", "2 Low Street")
    assert is_clear(detector, w)


def test_same_as_delivery_is_a_choice() -> None:
    same = field("billing.same", type="checkbox", checked=True)
    assert is_clear(detector, walk(same, field("billing.street", markup_required=True)))


def test_prefilled_optional_and_hidden_fields_are_fine() -> None:
    fields = (
        field("billing.street", filled=True, markup_required=True),
        field("contact.email", marked="optional"),
        field("billing.street", disclosed=False, markup_required=True),
        field("shipping.street", enabled=False, markup_required=True),
    )
    assert is_clear(detector, walk(*fields))


def test_secrets_and_other_meanings_may_be_asked() -> None:
    fields = (field("card.code", type="password"), field("card.holder"), field("account.password", type="password"))
    assert is_clear(detector, walk(*fields))


def test_the_same_page_again_is_not_a_second_question() -> None:
    assert cannot_tell(detector, walk(field("shipping.street", markup_required=True), stage="address"))


def test_a_blank_billing_address_has_one_cause() -> None:
    w = walk(field("billing.street", markup_required=True), field("billing.email", markup_required=True))
    assert {friction.cause for friction in frictions(detector, w)} == {"field:billing@/payment"}


def test_not_reached() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
