"""Something failed, and the shop takes its time to say so.

## What it notices
The seconds from the press to the first word that tells the customer that it did not work, or that it takes longer.

## Why it hurts
In front of a wheel that turns nobody knows whether to wait, to press again or to go. Some press again and pay twice.

## Example
The payment company does not answer. For 35 seconds the page shows nothing, because that is how long the shop waits.

## What to do
Wait a few seconds at the most for anybody else's answer; then say that it takes longer, and what happens meanwhile.

## When it stays silent
“This takes longer than usual” is a true word and ends the wait. What works in the end, however late, is a matter of
speed. A customer who stopped looking before the limit proves nothing. The browser's own error page is not the shop's.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.breaking import COME_BACK, Fault, faults, said, unbroken, understood, url_at
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.candour import ADMISSIONS
from journeys.model.conventions import MACHINE_NOISE_MS
from journeys.model.fault import FaultMet
from journeys.model.finding import Friction, Meta, Observation, Proof

LATE = 10.0  # seconds; Nielsen's limit for keeping attention (as reported)
VERY_LATE = 30.0  # seconds [C]: three times that; most people have pressed again or gone by then

META = Meta(
    id="recover-slow-truth",
    title="A failure is told soon",
    trouble="A failure told late, or not at all",
    feels="It just keeps spinning.",
    remedy="Wait a few seconds for others, then say that it takes longer and what the customer can do meanwhile.",
    source="10 s: Nielsen's response-time limits; 30 s: a convention",
    group="recovery",
    tier="A",
    owner="it",
    checklist=("C6",),
    practice=("P4",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Measure every try that ran into a fault."""
    broken = faults(timeline)
    if not broken:
        yield unbroken(timeline)
        return
    found, looked, unclear = [], 0, False
    for fault in broken:
        for seen in _tries(fault):
            silent = not seen.body.words
            late = seen.body.seconds > LATE + MACHINE_NOISE_MS / 1000
            true = not silent and (not understood(timeline) or bool(said(timeline, seen.body.words) & ADMISSIONS))
            if late and (silent or true):
                found.append(_friction(timeline, fault, seen, silent))
            looked += true or (late and silent)
            unclear |= not (true or (late and silent))
    reason = missing("what was said could not be told for true, or nobody waited long enough")
    yield from conclude(found, looked, reason if unclear else not_reached("nothing failed that the shop could tell of"))


def _tries(fault: Fault) -> tuple[Seen[FaultMet], ...]:
    own = (seen for seen in fault.met if seen.body.goal != COME_BACK and not seen.body.foreign)
    return tuple(seen for seen in own if seen.body.done is not True)


def _friction(timeline: Timeline, fault: Fault, seen: Seen[FaultMet], silent: bool) -> Friction:
    met = seen.body
    words = "nothing was said" if silent else f"“{met.words[0][:160]}” came"
    proofs = (Proof(seen.seq, met.words[0] if met.words else "silence"), fault.proof)
    return Friction(
        severity="S3" if met.seconds > VERY_LATE + MACHINE_NOISE_MS / 1000 else "S2",
        confidence="confirmed",
        step=seen.step,
        subject=met.goal,
        cause=f"action:{met.action}" if met.action >= 0 else f"fault:{fault.name}:words",
        cause_class="late-truth",
        expected=f"within {LATE:.0f} s the shop says what is going on",
        observed=f"{fault.body.words}; {words} {'for' if silent else 'after'} {met.seconds:.0f} s",
        proofs=(*proofs, Proof(met.look, "what the page showed then")) if timeline.look(met.look) else proofs,
        url=url_at(timeline, met.look if met.look >= 0 else seen.seq),
        loose=met.goal,
    )
