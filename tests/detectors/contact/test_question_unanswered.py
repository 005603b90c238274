from __future__ import annotations

import pytest

from journeys.detectors.contact import question_unanswered as detector
from tests.detectors.build import cannot_tell, is_clear, only
from tests.detectors.contact.talking import Talk, talk


def asked(answer: str, outcome: str, channel: str = "chat") -> Talk:
    walk = Talk().begins(channel, "how much it holds", "Mug", kind="specification")
    return walk.says("customer!: How much does it hold?", f"bot: {answer}").ends(outcome, "No answer came.")


@pytest.mark.parametrize("channel", ["chat", "form"])
def test_nobody_knows(channel: str) -> None:
    friction = only(detector, asked("I do not have that information.", "unresolved", channel))
    assert (friction.severity, friction.confidence) == ("S2", "probable")


def test_a_measure_is_an_answer() -> None:
    walk = Talk().begins("chat", "how much it holds", "Mug", kind="specification").says("bot: 0.35 litres.")
    walk.states("item:mug", "spec", "350", "ml", label="capacity")
    assert is_clear(detector, walk.ends("unresolved"))


@pytest.mark.parametrize("outcome", ["resolved", "promised"])
def test_answered_or_promised(outcome: str) -> None:
    assert is_clear(detector, asked("Robin writes to you tomorrow.", outcome))


def test_other_issues_are_not_questions() -> None:
    assert cannot_tell(detector, talk("bot: No.").ends("unresolved")) == "not-reached"


def test_an_answer_in_unknown_words_may_be_one() -> None:
    assert cannot_tell(detector, asked("It takes a third of a litre.", "unresolved")) == "evidence-missing"
