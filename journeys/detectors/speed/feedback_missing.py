"""A press is not answered within a second.

## What it notices
A control is pressed, the page asks the shop for something, and for a whole second nothing at all tells the customer
that the press was noticed: no spinner, no disabled button, no new words, no new page.

## Why it hurts
After about a second people stop feeling that they caused what happens. They press again, and sometimes buy twice.

## Example
"Add to basket" answers after three seconds; until then the button looks as if it had not been touched.

## What to do
Answer at once: disable the button and show a spinner beside it, then show the result.

## When it stays silent
A busy sign anywhere, a disabled button or a bar at the top of the page is an answer. Movement that was there
before, such as a carousel or a clock, is not. Controls that ask the shop for nothing are not judged here,
nor are links to other pages: how fast pages answer is the matter of ttfb-slow. An answer that misses the second
by less than half a second is left alone: the robot's own machine may have been busy.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import answered, exposure, own_requests, path_of, url_of
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.names import loose_of, subject_of
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import MACHINE_NOISE_MS
from journeys.model.event import Action, Response
from journeys.model.finding import Friction, Meta, Observation, Proof

FEEDBACK_MS = (
    1_000  # Nielsen: the limit for an unbroken train of thought (as reported; 100 ms is the ideal and not judged)
)

META = Meta(
    id="feedback-missing",
    title="Presses are answered within a second",
    trouble="No answer to a press",
    feels="Did my tap count?",
    remedy="Show at once that the press was noticed: disable the control, show a busy sign beside it.",
    source="Nielsen's response-time limits: 1 second",
    group="speed",
    tier="A",
    owner="shop",
    checklist=("C6",),
    practice=("P3",),
)

_ACTIVATING = ("press", "choose", "tick", "type")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every press that started a request."""
    asked = [(seen, action, r) for seen, action, r in answered(timeline) if _asks(timeline, action, r)]
    judged = [(seen, r) for seen, _, r in asked if _first_sign(r) is not None or r.window_ms >= FEEDBACK_MS]
    clear = [pair for pair in judged if _waited(pair[1]) <= FEEDBACK_MS]
    found = [_friction(timeline, *pair) for pair in judged if _waited(pair[1]) > FEEDBACK_MS + MACHINE_NOISE_MS]
    empty = (
        missing("no press was watched long enough, or only just over the second")
        if asked
        else not_reached("no control asked the shop for anything")
    )
    yield from conclude(found, len(clear) + len(found), empty)


def _asks(timeline: Timeline, action: Action, response: Response) -> bool:
    asks = response.user_requests > 0 or any(own_requests(timeline, response))
    followed = action.target is not None and action.target.role == "link" and "navigation" in response.kinds
    return action.verb in _ACTIVATING and asks and not response.blocked_by and not followed


def _first_sign(response: Response) -> float | None:
    signs = [ms for ms in (response.feedback_ms, response.busy_ms) if ms is not None]
    return min(signs) if signs else None


def _waited(response: Response) -> float:
    sign = _first_sign(response)
    return response.window_ms if sign is None else sign


def _friction(timeline: Timeline, seen: Seen[Action], response: Response) -> Friction:
    sign = _first_sign(response)
    seconds = f"{_waited(response) / 1000:.1f} s"
    target = seen.body.target
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject=subject_of(target),
        cause=f"action:{seen.seq}",
        cause_class="no-feedback",
        expected=f"a visible answer within {FEEDBACK_MS / 1000:.0f} s",
        observed=f"the first visible answer came after {seconds}"
        if sign is not None
        else f"no visible answer in {seconds}",
        proofs=(Proof(seen.seq, seen.body.title, target.box if target else None),),
        url=url_of(timeline, seen),
        loose=loose_of(target),
        exposure=exposure(path_of(timeline, seen)),
    )
