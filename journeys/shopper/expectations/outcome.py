"""Expectations about where a journey leads: confirmations, promises, explanations, answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.model.fieldwords import field_words
from journeys.shopper.expectations.expect import Expects, Verdict, present
from journeys.shopper.questions import (
    AttemptOutcome,
    ChatReplies,
    CurrentStage,
    DeliveryDate,
    HumanInChat,
    OffersGuest,
    OrderNumber,
    OrderStatus,
    ReturnPolicy,
    TextShown,
)
from journeys.shopper.wording import plainly

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


def order_confirmed() -> Expects:
    """The shop confirms the order."""
    return Expects("my order is confirmed", lambda s: present(s.memory.placed, "a confirmation", "none"))


def order_number_told() -> Expects:
    """The confirmation gives a number to ask for."""
    return Expects("I have an order number", lambda s: present(s.asks(OrderNumber()), "an order number", "none shown"))


def delivery_date_told() -> Expects:
    """Somewhere on the way the shop said when the parcel comes."""
    return Expects(
        "I know when it will arrive",
        lambda s: present(s.asks(DeliveryDate()), "a date or a number of days", "none stated"),
    )


def return_window_told() -> Expects:
    """The shop says how long things may be sent back."""
    return Expects(
        "I know how long I can send it back",
        lambda s: present(s.asks(ReturnPolicy()), "a number of days", "none stated"),
    )


def status_told() -> Expects:
    """The shop says where the order is."""
    return Expects("I can see where my order is", lambda s: present(s.asks(OrderStatus()), "a status", "none shown"))


def guest_welcome() -> Expects:
    """One can buy without an account."""
    return Expects(
        "I need no account",
        lambda s: (
            s.asks(OffersGuest()),
            "a way for guests",
            "there is" if s.asks(OffersGuest()) else "an account is wanted",
        ),
    )


def mistake_explained() -> Expects:
    """The last deliberate mistake was answered with words."""
    return Expects("I am told what is wrong", _explained)


def entries_kept() -> Expects:
    """After the last deliberate mistake everything else was still filled in."""
    return Expects(
        "nothing else I typed is lost",
        lambda s: (not s.memory.lost, "nothing lost", ", ".join(map(field_words, s.memory.lost)) or "nothing lost"),
    )


def return_confirmed() -> Expects:
    """The shop took the return."""
    return Expects("my return is confirmed", lambda s: _done(s, "return-request"))


def chat_answered() -> Expects:
    """The chat gave an answer."""
    return Expects("I get an answer in the chat", lambda s: present(s.asks(ChatReplies())[-1:], "an answer", "silence"))


def chat_says(words: str) -> Expects:
    """Something said in the chat has these words in it."""
    return Expects(
        f"the answer says “{words}”",
        lambda s: (
            plainly(words) in plainly(" ".join(s.asks(ChatReplies()))),
            f"“{words}”",
            " / ".join(s.asks(ChatReplies()))[-300:] or "silence",
        ),
    )


def person_in_chat() -> Expects:
    """A person came into the chat."""
    return Expects("I am talking to a person", lambda s: present(s.asks(HumanInChat()), "a person", "nobody came"))


def stage_is(stage: str) -> Expects:
    """The shopper is at a certain part of the shop."""
    return Expects(f"I am at the {stage}", lambda s: (s.asks(CurrentStage()) == stage, stage, s.asks(CurrentStage())))


def sees_text(text: str) -> Expects:
    """The page says certain words."""
    return Expects(
        f"I see “{text}”",
        lambda s: (s.asks(TextShown(text)), f"“{text}”", "shown" if s.asks(TextShown(text)) else "not shown"),
    )


def _explained(shopper: Shopper) -> Verdict:
    result, message = shopper.asks(AttemptOutcome("mistake-submit"))
    seen = {"refused": f"“{message}”", "no-answer": "nothing was said", "done": "the shop took the mistake"}
    return result == "refused", "words about what is wrong", seen.get(result, "no mistake was made")


def _done(shopper: Shopper, goal: str) -> Verdict:
    result, message = shopper.asks(AttemptOutcome(goal))
    return result in {"done", "unknown"}, "a confirmation", message or result or "not tried"
