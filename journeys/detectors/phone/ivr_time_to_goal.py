"""It takes long until the phone menu comes to the point.

## What it notices
In a call that reached its goal: the seconds that had to be listened to before each key was known and taken, the keys
themselves, and waits for nothing. Time in a queue is not counted here. Spoken seconds are counted from words at
the stated speed (150 a minute).

## Why it hurts
A caller cannot skim. Praise, notices and old options cost everybody the same time, every time.

## Example
Seventy seconds about the spring catalogue before “to hear where your order is, press 1”.

## What to do
Say the options first, let keys be pressed at any time, and keep notices to what must be said.

## When it stays silent
A notice that the call is recorded is taken off, up to ten seconds. Calls that did not reach their goal are not judged,
nor are menus whose words are recordings: how long those are nobody knows.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.calls import ending, turns
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import SLOW_CALL_SECONDS, SPOKEN_WORDS_PER_MINUTE, VERY_SLOW_CALL_SECONDS
from journeys.model.event import Turn
from journeys.model.finding import Friction, Meta, Observation, Proof

NOTICE_SECONDS = 10.0  # catalogue: a mandatory legal notice of this length is exempt

META = Meta(
    id="ivr-time-to-goal",
    title="The phone menu comes to the point within a minute",
    trouble="A phone menu that takes long to come to the point",
    feels="Get on with it.",
    remedy="Say the options first, let keys be pressed at any time, and keep notices to what must be said.",
    source="convention: 60 s and 120 s of listening and pressing",
    group="phone",
    tier="A",
    owner="service",
    checklist=("C4",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Add up listening, pressing and silence of every call that reached its goal."""
    judged = [said for contact, said in turns(timeline, "phone").items() if _judgeable(timeline, contact, said)]
    found = [_friction(said, seconds) for said in judged if (seconds := _seconds(said)) > SLOW_CALL_SECONDS]
    yield from conclude(found, len(judged), not_reached("no call reached its goal by keys"))


def _judgeable(timeline: Timeline, contact: str, said: list[Seen[Turn]]) -> bool:
    end = ending(timeline, contact)
    reached = end is not None and end.body.outcome in ("resolved", "promised", "refused")
    read = not any(seen.body.text == "(a recording)" for seen in said)
    return (reached or any(seen.body.speaker == "agent" for seen in said)) and read and any(s.body.keys for s in said)


def _seconds(said: list[Seen[Turn]]) -> float:
    """Until the last key before somebody took the call."""
    person = next((seen.seq for seen in said if seen.body.speaker == "agent"), said[-1].seq + 1)
    pressed = [seen for seen in said if seen.body.keys and seen.seq < person]
    last = pressed[-1].seq if pressed else -1
    own = sum(seen.body.waited + seen.body.seconds for seen in pressed)
    line = [seen.body for seen in said if seen.body.speaker == "bot" and seen.seq < last and not seen.body.queue]
    return float(own + sum(turn.waited for turn in line) - min(NOTICE_SECONDS, sum(map(_notice, line))))


def _notice(turn: Turn) -> float:
    """Seconds of sentences that say the call is recorded."""
    sentences = [part for part in turn.text.split(".") if says("recorded", part)]
    return sum(len(part.split()) for part in sentences) * 60.0 / SPOKEN_WORDS_PER_MINUTE


def _friction(said: list[Seen[Turn]], seconds: float) -> Friction:
    longest = max((seen for seen in said if seen.body.speaker == "bot"), key=lambda seen: seen.body.seconds)
    return Friction(
        severity="S2" if seconds > VERY_SLOW_CALL_SECONDS else "S1",
        confidence="confirmed",
        step=longest.step,
        subject="phone menu",
        cause="phone:time",
        cause_class="slow-to-goal",
        expected=f"at most {SLOW_CALL_SECONDS:.0f} s of listening and pressing",
        observed=f"{seconds:.0f} s; the longest announcement takes {longest.body.seconds:.0f} s",
        proofs=(Proof(longest.seq, longest.body.text[:160]), Proof(said[-1].seq, said[-1].body.text[:160])),
        loose="phone menu",
    )
