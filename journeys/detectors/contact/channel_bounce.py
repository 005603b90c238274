"""The customer is sent to another channel to finish.

## What it notices
An answer that sends the customer elsewhere ("please call us", "only by e-mail") for an issue that this channel took up
and did not settle.

## Why it hurts
He chose this way. On the other one he waits again and tells it again; switching is one of the known causes of effort.

## Example
In the chat: "We cannot sort that out here. Please call us."

## What to do
Settle it where it was asked, or take it over: "we will call you".

## When it stays silent
Another way that is only offered ("if you prefer, you can also call"), and one that is named after it was settled, or
after words that may have settled it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.detectors._support.answers import unread
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.contacts import Held, contacts, language, proof
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Turn
from journeys.model.finding import Friction, Meta, Observation
from journeys.model.talk import plain, says, sections

MANY = 2  # different channels the customer is sent to; convention
SETTLED = frozenset({"resolved", "refused"})
CHANNELS = ("phone", "mail", "chat", "form", "app", "post", "branch")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")

META = Meta(
    id="channel-bounce",
    title="An issue is settled where it was brought up",
    trouble="Sent to another channel",
    feels="Now I have to use the other one.",
    remedy="Settle it where it was asked, or take it over yourselves.",
    source="switching channels is a driver of customer effort (CEB/Gartner); the number is a convention",
    group="contact",
    tier="A",
    owner="service",
    checklist=("C9",),
    practice=("P6",),
    gaps=("G1",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for answers that send away, in contacts that settled nothing."""
    tongue = language(timeline)
    held = [one for one in contacts(timeline) if one.shop]
    found = [friction for one in held if (friction := _judge(one, tongue))]
    yield from conclude(found, len(held), not_reached("nobody was contacted"))


def _judge(held: Held, tongue: str) -> Friction | None:
    if held.ended and held.ended.body.outcome in SETTLED:
        return None
    sent = [(turn, where) for turn in held.shop for where in _sent_to(turn, held.began.body.channel, tongue)]
    if not sent or unread(held, tongue):
        return None
    places = sorted({where for _, where in sent})
    return Friction(
        severity="S3" if len(places) >= MANY else "S2",
        confidence="confirmed",
        step=sent[0][0].step,
        subject=held.subject,
        cause=f"bounce:{held.name}",
        cause_class="sent-elsewhere",
        expected=f"it is settled in the {held.began.body.channel}, where it was brought up",
        observed=f"sent to {', '.join(places)}: “{sent[0][0].body.text[:120]}”",
        proofs=tuple(proof(turn) for turn, _ in sent[:4]),
        loose=held.began.body.channel,
    )


def _sent_to(turn: Seen[Turn], own: str, tongue: str) -> Iterator[str]:
    """Other channels that a turn names as the way to go."""
    for sentence in _SENTENCE.split(turn.body.text):
        if says("elsewhere", sentence, tongue) and not says("option", sentence, tongue):
            said = plain(sentence)
            named = {name for name, words in _channels(tongue) if words.search(said)}
            yield from sorted(named - {own} - ({"form"} if own == "mail" else set()))


def _channels(tongue: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    for words in sections("say", tongue):
        for name, one in zip(CHANNELS, words["channel"], strict=True):
            yield name, re.compile(rf"(?<!\w)(?:{one})(?!\w)")
