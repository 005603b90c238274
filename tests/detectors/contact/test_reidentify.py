from __future__ import annotations

import pytest

from journeys.detectors.contact import reidentify as detector
from tests.detectors.build import cannot_tell, is_clear, only
from tests.detectors.contact.talking import talk

FULL = "Kim: Please tell me your full name, your e-mail address and your postcode."


def test_signed_in_and_asked_in_full() -> None:
    friction = only(detector, talk("customer!: It is lost.", FULL, verified="login"))
    assert (friction.severity, friction.observed) == ("S3", "asked for email, name, postcode")


def test_asked_one_after_the_other() -> None:
    lines = ("Kim: Wie ist Ihr Name?", "customer: Ann Lee", "Kim: Und Ihr Geburtsdatum?")
    assert only(detector, talk(*lines, verified="menu")).cause_class == "identified-again"


def test_told_to_the_machine_and_asked_by_the_agent() -> None:
    lines = ("bot: Order number and postcode?", "customer: CS-10417 and YO1 7HB", FULL)
    assert only(detector, talk(*lines)).expected.endswith("by the machine")


@pytest.mark.parametrize(
    "line",
    [
        "Kim: What is your postcode?",
        "Kim: Before we refund anything, for your security: what are your name and your postcode?",
        "Kim: Are you Ann Lee?",
        "Kim: Your order was lost; I have sent another one.",
    ],
)
def test_one_check_and_security_are_fine(line: str) -> None:
    assert is_clear(detector, talk("customer!: It is lost.", line, verified="login"))


def test_who_was_not_recognised_is_asked() -> None:
    assert cannot_tell(detector, talk("customer!: It is lost.", FULL)) == "not-applicable"
