"""A person in the chat leaves the customer waiting without a word.

## What it notices
More than two minutes, on the customer's clock, between what the customer wrote and a person's answer.

## Why it hurts
Nobody knows whether the other side is still there, so people write again, or close the window.

## Example
"It arrived broken." Six minutes of nothing. "Hello, Robin here."

## What to do
Say that it takes a while, and how long.

## When it stays silent
A notice ("I am checking, five minutes") gives as much time as it names. Bots and phone queues are not measured here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.contacts import Held, contacts, language, proof
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Turn
from journeys.model.finding import Friction, Meta, Observation
from journeys.model.talk import plain, says

NOTICED, TOO_LONG = 120.0, 300.0  # seconds; friction catalogue, conventions

META = Meta(
    id="reply-gap",
    title="People in the chat answer or say that it takes a while",
    trouble="Minutes of silence in the chat",
    feels="Are you still there?",
    remedy="Say that it takes a while, and how long.",
    source="convention: two minutes without a word are noticed, five are too long",
    group="contact",
    tier="A",
    owner="service",
    checklist=("C9",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Measure how long each answer of a person was waited for."""
    tongue = language(timeline)
    chats = [one for one in contacts(timeline) if one.began.body.channel == "chat"]
    answers = [(one, turn) for one in chats for turn in one.shop if turn.body.speaker == "agent"]
    found = [friction for one, turn in answers if (friction := _judge(one, turn, tongue))]
    yield from conclude(found, len(answers), not_reached("no person answered in a chat"))


def _judge(held: Held, turn: Seen[Turn], tongue: str) -> Friction | None:
    waited = turn.body.waited
    before = [one for one in held.shop if one.seq < turn.seq]
    allowed = _announced(before[-1].body.text, tongue) if before else 0.0
    if waited <= max(NOTICED, allowed):
        return None
    return Friction(
        severity="S2" if waited > max(TOO_LONG, allowed) else "S1",
        confidence="confirmed",
        step=turn.step,
        subject=held.subject,
        cause=f"gap:{held.name}",
        cause_class="reply-gap",
        expected=f"an answer or a notice within {NOTICED / 60:.0f} minutes",
        observed=f"{waited / 60:.1f} minutes without a word",
        proofs=(proof(turn),),
        loose=held.began.body.channel,
    )


def _announced(text: str, tongue: str) -> float:
    """Seconds a notice asks for; one without a time is good for TOO_LONG, what is no notice for nothing."""
    if not says("wait", text, tongue):
        return 0.0
    minutes = re.search(r"(\d{1,3})\s*min", plain(text))
    return float(minutes[1]) * 60 if minutes else TOO_LONG
