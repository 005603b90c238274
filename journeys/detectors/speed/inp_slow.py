"""Keys and presses are answered late by the page itself.

## What it notices
The time from a key or a press to the next picture on the screen (Interaction to Next Paint), for each page of the
walk; of every fifty interactions with a page the worst is left out. Above 200 ms is slow, above 500 ms is poor.

## Why it hurts
Letters appear late, buttons seem to be asleep. People press again, or believe that their phone is broken.

## Example
"Add to basket" counts the whole shelf anew before it paints anything: 600 ms in which nothing moves.

## What to do
Do less before the next paint: answer first, then calculate, and split long scripts.

## When it stays silent
What the robot's own watching takes is taken off. Where a press was slow, an empty page is pressed right afterwards: if
that is slow as well, the machine is busy, and the robot cannot tell. A press that leads to another page or opens one of
the browser's own dialogs is not judged here. One slow interaction is told as probable, several on the same kind of page
as confirmed. Lab values.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import answered, exposure, path_of, url_of
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.names import loose_of, subject_of
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import BUSY_MACHINE_MS, SLOW_INPUT_MS
from journeys.model.event import Action
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.sight import Interaction

GOOD_MS = SLOW_INPUT_MS  # web-vitals onINP: good up to here
POOR_MS = 500  # web-vitals onINP: poor above
SKIPPED = 50  # web-vitals: one in so many interactions is left out

META = Meta(
    id="inp-slow",
    title="Keys and presses are answered at once",
    trouble="Keys and presses are answered late",
    feels="It's sticky.",
    remedy="Answer first and calculate afterwards; split long scripts.",
    source="web-vitals onINP: good up to 200 ms, poor above 500 ms (lab value here)",
    group="speed",
    tier="B",
    owner="it",
    checklist=("C1", "C6"),
    practice=("P3",),
    device_bound=True,
)

_AWAY = frozenset(("navigation", "popup", "dialog", "chooser", "print"))  # what is waited for there is not the page
Felt = tuple[Seen[Action], Interaction]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge each kind of page by its slowest interactions."""
    pages: dict[str, list[Felt]] = {}
    for seen, _, response in answered(timeline):
        if response.slowest is not None and not _AWAY & set(response.kinds):
            pages.setdefault(template(url_of(timeline, seen)), []).append((seen, response.slowest))
    found, judged = [], 0
    for felt in pages.values():
        slow = _slow(felt)
        sure = [one for one in slow if one[1].machine_ms is not None and one[1].machine_ms <= BUSY_MACHINE_MS]
        judged += not slow
        if sure:
            found.append(_friction(timeline, sure))
    doubt = missing("the machine was busy: an empty page answered late as well")
    yield from conclude(
        found, judged if judged == len(pages) else 0, doubt if pages else not_reached("nothing pressed")
    )


def _slow(felt: list[Felt]) -> list[Felt]:
    """The slow ones of a page, the worst first, without one in fifty."""
    count = sum(max(1, seen.body.keystrokes, seen.body.presses) for seen, _ in felt)
    worst_first = sorted(felt, key=lambda one: -_net(one[1]))[count // SKIPPED :]
    return [one for one in worst_first if _net(one[1]) > GOOD_MS]


def _net(one: Interaction) -> float:
    """What the page took beyond what the machine takes for an empty one."""
    return one.ms - (one.machine_ms or 0)


def _friction(timeline: Timeline, slow: list[Felt]) -> Friction:
    seen, worst = slow[0]
    target = seen.body.target
    return Friction(
        severity="S3" if _net(worst) > POOR_MS else "S2",
        confidence="confirmed" if len(slow) > 1 else "probable",
        step=seen.step,
        subject=subject_of(target),
        cause=f"action:{seen.seq}",
        cause_class="answer-late",
        expected=f"the next picture within {GOOD_MS:.0f} ms",
        observed=f"{worst.ms:.0f} ms from {worst.kind or 'input'} to the next picture; an empty page takes "
        f"{worst.machine_ms:.0f} ms on this machine",
        proofs=tuple(Proof(one.seq, f"{one.body.title}: {felt.ms:.0f} ms") for one, felt in slow[:4]),
        url=url_of(timeline, seen),
        loose=loose_of(target),
        exposure=exposure(path_of(timeline, seen)),
        count=len(slow),
    )
