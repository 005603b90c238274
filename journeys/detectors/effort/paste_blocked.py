"""A field takes no paste.

## What it notices
What was pasted from the clipboard into a field for an e-mail address or a card number does not arrive, and the same
typed does.

## Why it hurts
People paste what they must not get wrong. Who has to type sixteen digits instead makes the mistake that the rule was
to keep out; password managers and many helpers of disabled people paste as well.

## Example
"Repeat your e-mail address" cancels every paste.

## What to do
Let people paste, and check what arrives.

## When it stays silent
A field that puts what was pasted into another form takes it. A field that takes no typing either is another trouble.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt
from journeys.model.fieldwords import field_words
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="paste-blocked",
    title="Fields take what is pasted",
    trouble="A field that takes no paste",
    feels="Type it all again?",
    remedy="Let people paste, and check what arrives.",
    source="WCAG 2.2, success criterion 3.3.8 Accessible Authentication for the principle; presence test",
    group="effort",
    tier="A",
    owner="shop",
    checklist=("C6",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every field that was pasted into."""
    pasted = attempts(timeline, "paste")
    judged = [seen for seen in pasted if seen.body.result != "unknown"]
    found = [_friction(timeline, seen) for seen in judged if seen.body.result == "no-answer"]
    empty = missing("the field took nothing at all") if pasted else not_reached("nothing was pasted")
    yield from conclude(found, len(judged), empty)


def _friction(timeline: Timeline, seen: Seen[Attempt]) -> Friction:
    look, key = timeline.look(seen.body.before), seen.body.subject
    url = look.url if look else ""
    proofs = (Proof(seen.seq, field_words(key)), *(Proof(at) for at in (seen.body.before,) if at >= 0))
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject=key,
        cause=f"paste:{key}@{template(url)}",
        cause_class="no-paste",
        expected="the field holds what was pasted",
        observed=f"the field for {field_words(key)} stays empty after a paste, and takes the same when it is typed",
        proofs=proofs,
        url=url,
        loose=key,
    )
