"""A long wait in a queue for a person.

## What it notices
The seconds between entering a queue and being answered, and waits of more than three minutes that the line itself
announces. One call is one sample, not a distribution: the number of waits that were seen is reported with it.

## Why it hurts
The customer can do nothing else, and does not know whether it will end. Spanish law asks for 95 % within three minutes.

## Example
Four minutes of music, without a word about how long it will take.

## What to do
Say how long it takes, offer to call back instead, and staff the hours in which people call.

## When it stays silent
Up to a minute. A wait that was announced, with a call back offered instead, counts one step less. A queue in which
nobody could have answered (the harness is the only caller of a line it does not own) is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from journeys.detectors._support.calls import turns
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.phrases import pattern, says
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import HOLD_SECONDS
from journeys.model.event import Turn
from journeys.model.finding import Friction, Meta, Observation, Proof, Severity

LONG_HOLD = 180  # seconds; Spain's Law 10/2025: 95 % within three minutes

META = Meta(
    id="hold-too-long",
    title="People answer within a minute",
    trouble="A long wait for a person",
    feels="Still holding.",
    remedy="Say how long it takes, offer to call back instead, and staff the hours in which people call.",
    source="Spain's Law 10/2025: 95 % within 3 min; convention: 60 s",
    group="phone",
    tier="A",
    owner="service",
    checklist=("C4", "C9"),
)


@dataclass(frozen=True)
class _Hold:
    """One wait: how long, where it was told, and what made it easier."""

    seconds: float
    at: Seen[Turn]
    announced: bool
    eased: bool


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Every wait in a queue that was answered or announced."""
    holds = [hold for said in turns(timeline, "phone", "chat").values() for hold in _holds(said)]
    found = [_friction(hold, severity, len(holds)) for hold in holds if (severity := _severity(hold)) is not None]
    yield from conclude(found, len(holds), not_reached("nobody waited in a queue"))


def _holds(said: list[Seen[Turn]]) -> Iterator[_Hold]:
    queued = [seen for seen in said if seen.body.queue and seen.body.speaker in ("bot", "system")]
    told = max((seconds for seen in queued for seconds in _announced(seen.body.text)), default=0.0)
    offered = any(says("call-back-offered", seen.body.text) for seen in queued)
    answer = next((seen for seen in said if seen.body.speaker == "agent"), None)
    if answer is not None and queued and answer.seq > queued[0].seq:
        yield _Hold(answer.body.waited, answer, announced=False, eased=told > 0 and offered)
    elif told > LONG_HOLD:
        yield _Hold(told, queued[0], announced=True, eased=offered)


def _announced(text: str) -> Iterator[float]:
    """Waits a text states, in seconds."""
    if not says("wait-stated", text):
        return
    for topic, factor in (("seconds-unit", 1.0), ("minutes-unit", 60.0)):
        unit = pattern(topic).pattern
        for found in re.finditer(rf"(\d{{1,3}}) {unit}", text, re.IGNORECASE):
            yield int(found[1]) * factor


def _severity(hold: _Hold) -> Severity | None:
    if hold.seconds > LONG_HOLD:
        return "S2" if hold.eased else "S3"
    return "S1" if hold.seconds > HOLD_SECONDS and not hold.eased else None


def _friction(hold: _Hold, severity: Severity, seen: int) -> Friction:
    how = "is announced" if hold.announced else "passed before a person answered"
    eased = "" if hold.eased else ", without the wait being said and a call back offered"
    return Friction(
        severity=severity,
        confidence="probable" if hold.announced else "confirmed",
        step=hold.at.step,
        subject=f"queue {hold.at.body.queue or hold.at.body.agent}".strip(),
        cause="phone:hold",
        cause_class="hold",
        expected=f"at most {HOLD_SECONDS:.0f} s in the queue",
        observed=f"{hold.seconds:.0f} s {how}{eased} (waits seen: {seen})",
        proofs=(Proof(hold.at.seq, hold.at.body.text[:160]),),
        loose="queue",
    )
