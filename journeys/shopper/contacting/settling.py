"""What the shop's words settle: resolved, refused or promised, by facts. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from journeys.model.fact import Fact, Promise
from journeys.model.slots import ask_of
from journeys.model.talk import pattern, plain, says

Outcome = Literal["resolved", "refused", "promised"]
SUBSTANCE = 4  # words without which a sentence answers no question of a store's own
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")


@dataclass(frozen=True)
class Settled:
    """How the issue is settled, and the words it was settled by."""

    outcome: Outcome
    reason: str


def settled(
    kind: str, texts: Sequence[str], facts: Sequence[Fact], promises: Sequence[Promise], language: str = ""
) -> Settled | None:
    """Whether what the shop said so far settles an issue of this kind; None while it does not.

    `texts` are the shop's turns in order, `facts` and `promises` what was read from them. `language` is what is spoken.
    """
    found = _resolved(kind, texts, facts, language)
    if found:
        return Settled("resolved", found)
    refused = _refused(texts, language)
    if refused:
        return Settled("refused", refused)
    if promises:
        return Settled("promised", promises[-1].quote)
    followed = next((s for s in sentences(texts) if says("follow", s, language) and _states(s, language)), "")
    return Settled("promised", followed) if followed else None


def sentences(texts: Sequence[str]) -> Iterator[str]:
    """Every sentence of some turns, in order."""
    for text in texts:
        yield from (part.strip() for part in _SENTENCE.split(text) if part.strip())


def _resolved(kind: str, texts: Sequence[str], facts: Sequence[Fact], language: str) -> str:
    """The words that resolve it, "" for none."""
    if kind == "status":
        return _stated(facts, {"status", "delivery_to", "delivered"})
    if kind == "specification":
        return _stated(facts, {"spec"})
    if kind in {"lost", "damaged"}:
        return next((s for s in sentences(texts) if made_right(s, language)), "")
    if kind == "refund":
        dated = next((s for s in sentences(texts) if made_right(s, language) and re.search(r"\d", s)), "")
        return dated or _stated(facts, {"refund_days"})
    return next((s for s in sentences(texts) if _answers(s, language)), "")


def _stated(facts: Sequence[Fact], attributes: set[str]) -> str:
    found = [f for f in facts if f.attribute in attributes and f.value is not None]
    own = [f for f in found if not f.entity.startswith("order:")]
    return own[-1].quote or str(own[-1].value) if own else ""


def made_right(sentence: str, language: str = "") -> bool:
    """Whether a sentence says that something was done for the customer: replaced, refunded, searched for."""
    return (
        _states(sentence, language)
        and says("done", sentence, language)
        and (says("remedy", sentence, language) or says("ticket", sentence, language))
        and not says("refusal", sentence, language)
    )


def _states(sentence: str, language: str) -> bool:
    """Whether it is said outright: no question, no condition, no offer."""
    said = plain(sentence)
    maybe = pattern("say", "maybe", language).search(said)
    return "?" not in sentence and not maybe


def _refused(texts: Sequence[str], language: str) -> str:
    """A no with its reason, in the same turn."""
    for text in texts:
        noes = [s for s in sentences([text]) if "?" not in s and says("refusal", s, language)]
        if noes and says("because", text, language) and not says("lost", text, language):
            return noes[0]
    return ""


def _answers(sentence: str, language: str) -> bool:
    """Whether a sentence says something: no question, no asking, no "one moment", no "I did not understand"."""
    empty = ("lost", "handover", "wait", "elsewhere", "bye", "unknown")
    asked = ask_of(sentence)
    return (
        "?" not in sentence
        and len(sentence.split()) >= SUBSTANCE
        and not asked.asks
        and not asked.confirms
        and not any(says(topic, sentence, language) for topic in empty)
    )
