"""A long wait without a sign of life.

## What it notices
An operation that takes more than two seconds while nothing says that the shop is busy, or more than ten seconds
without any words about how far it is.

## Why it hurts
Silence during a wait looks like a crash. While paying, people reload, press again, or give up without knowing
whether they bought.

## Example
"Pay now" works for six seconds; the page stands still, with the button as it was.

## What to do
Show a busy sign at once. When it may take longer than ten seconds, say what is going on and offer a way out.

## When it stays silent
Results that arrive bit by bit are progress. A busy sign covers waits up to ten seconds. Connections that a page
keeps open for later news are not operations.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import answered, exposure, own_requests, path_of, stage_of, url_of
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.looks import PAYING
from journeys.detectors._support.names import loose_of, subject_of
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import SILENT_WAIT_MS
from journeys.model.event import Action, Response
from journeys.model.finding import Friction, Meta, Observation, Proof

SILENT_MS = SILENT_WAIT_MS  # own convention, see model/conventions.py
ATTENTION_MS = 10_000  # Nielsen: ten seconds keep attention (as reported)

META = Meta(
    id="wait-without-progress",
    title="Long waits show that something is going on",
    trouble="A long wait without a sign of life",
    feels="Has it crashed?",
    remedy="Show a busy sign at once; beyond ten seconds say what is going on and offer a way out.",
    source="Nielsen's response-time limits: 10 seconds; 2 seconds without a busy sign is our convention",
    group="speed",
    tier="A",
    owner="shop",
    checklist=("C6",),
    practice=("P4",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every operation the shopper had to wait for."""
    found, looked = [], 0
    for seen, action, response in answered(timeline):
        asks = response.user_requests > 0 or any(own_requests(timeline, response))
        if action.verb in ("look", "speed", "scroll", "open", "back") or response.blocked_by or not asks:
            continue
        looked += 1
        trouble = _trouble(timeline, response)
        if trouble:
            found.append(_friction(timeline, seen, trouble))
    yield from conclude(found, looked, not_reached("nothing was asked of the shop that could take long"))


def _trouble(timeline: Timeline, response: Response) -> str:
    signs = [ms for ms in (response.feedback_ms, response.busy_ms) if ms is not None]
    took = _operation(timeline, response, bool(signs))
    first = min(signs, default=took)
    if took > SILENT_MS and first > SILENT_MS:
        return f"{first / 1000:.1f} s without any sign that the shop was busy"
    told = bool(response.new_texts) or (response.feedback_ms is not None and response.feedback_ms <= ATTENTION_MS)
    if took > ATTENTION_MS and not told:
        return f"{took / 1000:.1f} s with a busy sign, but without a word about the progress"
    return ""


def _operation(timeline: Timeline, response: Response, signs: bool) -> float:
    """How long the operation took; without rest it is measured by its requests, or by the watch."""
    if response.settled_ms is not None:
        return response.settled_ms
    longest = max((request.duration_ms for _, request in own_requests(timeline, response)), default=0.0)
    return longest if longest and signs else max(longest, response.window_ms)


def _friction(timeline: Timeline, seen: Seen[Action], trouble: str) -> Friction:
    target = seen.body.target
    paying = seen.body.intent == "order.place" or stage_of(timeline, seen) in PAYING
    return Friction(
        severity="S3" if paying else "S2",
        confidence="confirmed",
        step=seen.step,
        subject=subject_of(target),
        cause=f"action:{seen.seq}",
        cause_class="silent-wait",
        expected=f"a busy sign within {SILENT_MS / 1000:.0f} s, words within {ATTENTION_MS / 1000:.0f} s",
        observed=trouble,
        proofs=(Proof(seen.seq, seen.body.title, target.box if target else None),),
        url=url_of(timeline, seen),
        loose=loose_of(target),
        exposure=exposure(path_of(timeline, seen)),
    )
