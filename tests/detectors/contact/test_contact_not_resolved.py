from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from journeys.detectors.contact import contact_not_resolved as detector
from journeys.model.contact import Clock
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.contact.talking import Talk, talk

ASKED = ("customer!: My order CS-10417 is lost.", "bot: Thank you for telling us.")


@pytest.mark.parametrize("outcome", ["unresolved", "cut-off"])
def test_fires_when_nothing_was_settled(outcome: str) -> None:
    friction = only(detector, talk(*ASKED).ends(outcome, "Nobody answered."))
    assert (friction.severity, friction.subject, friction.cause_class) == ("S3", "chat:my parcel is lost", outcome)
    assert "Nobody answered." in friction.observed


@pytest.mark.parametrize("outcome", ["resolved", "refused", "promised"])
def test_settled_refused_and_promised_are_fine(outcome: str) -> None:
    assert is_clear(detector, talk(*ASKED).ends(outcome))


def test_a_contact_without_a_goal_is_not_judged() -> None:
    assert cannot_tell(detector, talk(*ASKED, issue="").ends("unresolved")) == "not-reached"
    assert cannot_tell(detector, talk(*ASKED)) == "not-reached"
    assert cannot_tell(detector, Walk()) == "not-reached"


def back(days: float, outcome: str = "resolved", kind: str = "lost", clock: bool = True, **second: str) -> Walk:
    walk = Talk()
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    if clock:
        walk.add(Clock(now.isoformat()))
    walk.begins(kind=kind).says(*ASKED).ends(outcome)
    if clock:
        walk.add(Clock((now + timedelta(days=days)).isoformat(), days * 86400))
    return walk.begins("phone", kind=second.pop("kind", kind), **second).says(*ASKED).ends("resolved")


def test_fires_when_a_settled_trouble_comes_back_within_a_week() -> None:
    friction = only(detector, back(3))
    assert (friction.cause_class, friction.severity, friction.subject) == ("came-back", "S3", "chat:my parcel is lost")
    assert "phone" in friction.observed


@pytest.mark.parametrize(
    ("days", "parts"),
    [
        (8, {}),
        (0.02, {}),  # another channel, at once
        (3, {"kind": "status"}),
        (3, {"about": "CS-9"}),
        (3, {"clock": False}),
        (3, {"outcome": "promised"}),
        (3, {"outcome": "refused"}),
    ],
)
def test_what_is_no_coming_back(days: float, parts: dict[str, Any]) -> None:
    assert is_clear(detector, back(days, **parts))


@pytest.mark.parametrize(
    "words",
    [
        "Kim: Right, that is sorted: the cash is on its way back to your card.",
        "bot: Das Paket liegt seit gestern hinter den Tonnen.",
        "Kim: On vous glisse le couvercle dans le colis de demain.",
    ],
)
def test_a_remedy_in_unknown_words_cannot_be_told_from_none(words: str) -> None:
    assert cannot_tell(detector, talk(*ASKED, words).ends("unresolved")) == "evidence-missing"


def test_what_is_known_to_settle_nothing_is_no_remedy() -> None:
    walk = talk(*ASKED, "bot: I did not get that.", "Kim: Please call us.", "Kim: What is your order number?")
    assert only(detector, walk.ends("unresolved")).cause_class == "unresolved"
