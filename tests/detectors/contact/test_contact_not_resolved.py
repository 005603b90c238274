from __future__ import annotations

import pytest

from journeys.detectors.contact import contact_not_resolved as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.contact.talking import talk

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
