from __future__ import annotations

import pytest

from journeys.detectors.channels import channel_amnesia as detector
from journeys.model.contact import Clock
from journeys.model.event import Turn
from journeys.model.probing import Recalled
from tests.detectors.build import cannot_tell, is_clear, only
from tests.detectors.contact.talking import Talk

CHAT = (
    "customer!: Order CS-10417 arrived damaged. What can you do?",
    "Kim: I am sorry. I have opened ticket T-48213 and ordered a replacement.",
)
ASK = "customer: I was in touch with you before about order CS-10417. What do you know about that?"


def asked(*answers: str, chat: tuple[str, ...] = CHAT, days: float = 1, about: str = "CS-10417", **more: str) -> Talk:
    """A chat, then a call in which the customer asks what is known of it."""
    w = Talk(more.pop("locale", "en_GB"))
    w.add(Clock("2026-03-01T10:00:00+00:00"))
    w.begins("chat", "my order arrived damaged", "CS-10417").says(*chat).ends("promised")
    w.add(Clock(f"2026-03-02T{'10:00' if days else '00:00'}:00+00:00", 86400.0))
    if not days:
        w.events.pop()
    w.begins(more.pop("channel", "phone"), "where is my order", about)
    w.says("Robin: Hello, Robin here. How can I help?")
    w.add(Recalled(w.name))
    return w.says(ASK, *answers)


DENIED = (
    "I am sorry, I cannot see your chat from here. What is it about?",
    "There is no record of that here.",
    "We have to start from scratch, I am afraid.",
)


@pytest.mark.parametrize("answer", DENIED)
def test_fires_where_the_other_channel_knows_nothing(answer: str) -> None:
    friction = only(detector, asked(f"Robin: {answer}"))
    assert (friction.severity, friction.confidence, friction.subject) == ("S3", "probable", "chat:phone")
    assert answer in friction.observed


def test_other_languages_deny_as_well() -> None:
    chat = ("customer!: Bestellung CS-10417 kam kaputt an.", "Kim: Ich habe Vorgang T-48213 eröffnet.")
    w = asked("Robin: Leider sehe ich hier keine Notiz dazu.", chat=chat, locale="de_DE")
    assert only(detector, w).severity == "S3"


@pytest.mark.parametrize(
    "answers",
    [
        ("Robin: May I look at your chat?", "customer: Yes, please do.", "Robin: Thank you. That is ticket T-48213."),
        ("Robin: I see it here: your order arrived damaged.",),
        ("Robin: A replacement was sent to you this morning.",),
        ("Robin: I can see your chat from yesterday.",),
        ("Robin: I cannot see your chat, one moment. Ah: ticket T-48213.",),
    ],
    ids=["consent", "the trouble", "the remedy", "the chat", "after a moment"],
)
def test_silent_where_it_is_known(answers: tuple[str, ...]) -> None:
    assert is_clear(detector, asked(*answers))


@pytest.mark.parametrize(
    "answers",
    [
        ("Robin: Your order CS-10417 was delivered on Monday.",),
        ("Robin: I see order CS-10417 in front of me.",),
        ("Robin: May I look at your chat?",),
        ("Robin: What is your date of birth, please?",),
        (),
    ],
    ids=["the order only", "a number the customer told", "consent not given", "security", "silence"],
)
def test_what_neither_knows_nor_denies_is_not_judged(answers: tuple[str, ...]) -> None:
    assert cannot_tell(detector, asked(*answers)) == "evidence-missing"


def test_what_nobody_could_have_known_is_not_judged() -> None:
    soon = asked(f"Robin: {DENIED[0]}", days=0)
    assert cannot_tell(detector, soon) == "evidence-missing"
    stranger = asked(f"Robin: {DENIED[0]}", chat=("customer!: It arrived damaged.", "Kim: I am sorry."))
    assert cannot_tell(detector, stranger) == "evidence-missing"
    other = asked(f"Robin: {DENIED[0]}", about="CS-10999")
    assert cannot_tell(detector, other) == "evidence-missing"
    same = asked(f"Robin: {DENIED[0]}", channel="chat")
    assert cannot_tell(detector, same) == "evidence-missing"


def test_a_denial_that_nobody_asked_for_is_no_evidence() -> None:
    w = Talk().begins("chat").says(*CHAT).ends("promised").begins("phone").says(f"Robin: {DENIED[0]}")
    assert cannot_tell(detector, w) == "not-reached"
    assert any(isinstance(event.body, Turn) for event in w.events)
