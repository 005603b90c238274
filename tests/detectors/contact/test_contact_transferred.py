from __future__ import annotations

import pytest

from journeys.detectors.contact import contact_transferred as detector
from tests.detectors.build import cannot_tell, is_clear, only
from tests.detectors.contact.talking import Talk, talk

FIRST = "Robin: That is for our orders team; I am transferring you to them."


def test_one_cold_transfer() -> None:
    friction = only(detector, talk("customer!: It is lost.", FIRST, "Kim: Hello, how can I help you?"))
    assert (friction.severity, friction.count) == ("S2", 1)


def test_two_cold_transfers_hurt() -> None:
    walk = talk("customer!: It is lost.", FIRST, "Kim: That is for the parcels team.", "Lee: Hello, what is it about?")
    assert only(detector, walk).severity == "S3"


def test_with_what_was_said_it_is_small() -> None:
    walk = talk(FIRST, "Kim: Hello, I have read your chat with Robin. I have sent a replacement.")
    assert only(detector, walk).severity == "S1"


def test_a_nameless_hand_over_between_people_counts() -> None:
    walk = Talk("de_DE").begins()
    for text in ("Ich verbinde Sie mit einer Kollegin.", "Guten Tag, worum geht es?"):
        walk.says(f": {text}")
    assert only(detector, walk).severity == "S2"


def test_from_the_bot_to_one_person_is_no_transfer() -> None:
    walk = talk("bot: I am passing you to our desk.", "Kim: Hello, how can I help?", "Kim: I have sent another one.")
    assert is_clear(detector, walk)


@pytest.mark.parametrize("lines", [(), ("bot: I am passing you to our desk.",)])
def test_nobody_spoke(lines: tuple[str, ...]) -> None:
    assert cannot_tell(detector, talk(*lines)) == "not-reached"


@pytest.mark.parametrize(
    ("locale", "handed", "acts"),
    [
        ("en_GB", FIRST, "Kim: Right, a fresh one is in the post."),
        (
            "de_DE",
            "Robin: Ich hole mal eben Frau Kern aus der Technik dazu, sie hat alles mitgelesen.",
            "Kim: Erledigt.",
        ),
        ("fr_FR", "Robin: Un conseiller vous rejoint, tout notre échange sous les yeux.", "Léa: C'est reparti."),
    ],
)
def test_who_acts_at_once_may_know_everything(locale: str, handed: str, acts: str) -> None:
    walk = Talk(locale).begins().says("customer!: CS-10417 is lost.", handed, acts)
    assert only(detector, walk).severity == "S1"


def test_who_asks_for_what_was_told_knows_nothing() -> None:
    walk = talk("customer!: Order CS-10417 is lost.", FIRST, "Kim: Hello.", "Kim: What is your order number?")
    assert only(detector, walk).severity == "S2"
    new = talk("customer!: Order CS-10417 is lost.", FIRST, "Kim: What is your postcode?")
    assert only(detector, new).severity == "S1"
