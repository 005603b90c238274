from typing import Any

from journeys.detectors.effort import keyboard_wrong as detector
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only


def walk(*fields: Any, device: str = "phone", locale: str = "en_GB") -> Walk:
    w = Walk(device, locale)
    w.step()
    w.look("address", fields=fields)
    return w


def test_fires_on_letters_for_a_phone_number() -> None:
    friction = only(detector, walk(field("contact.phone"), field("contact.email", type="email")))
    assert (friction.severity, friction.subject) == ("S1", "contact.phone")


def test_three_are_a_pattern() -> None:
    fields = (field("contact.phone"), field("contact.email"), field("card.number", type="number"))
    friction = only(detector, walk(*fields))
    assert (friction.severity, friction.subject, friction.count) == ("S2", "form", 3)


def test_silent_on_right_keyboards() -> None:
    fields = (
        field("contact.phone", type="tel"),
        field("contact.email", inputmode="email"),
        field("card.number", inputmode="numeric"),
    )
    assert is_clear(detector, walk(*fields))


def test_postcodes_with_letters_need_letters() -> None:
    assert cannot_tell(detector, walk(field("shipping.postcode"))) == "not-reached"
    assert only(detector, walk(field("shipping.postcode"), locale="de_DE")).subject == "shipping.postcode"


def test_a_shop_that_delivers_abroad_needs_letters() -> None:
    fields = (field("shipping.postcode"), field("shipping.country", type="select", options=30))
    assert cannot_tell(detector, walk(*fields, locale="de_DE")) == "not-reached"


def test_desktops_are_not_judged() -> None:
    assert cannot_tell(detector, walk(field("contact.phone"), device="desktop")) == "not-applicable"
