"""Nobody answers a question about a product.

## What it notices
A question for a product's measure, asked in the chat, by phone or by message, to which no measure came back: no answer,
another one, or only that nobody knows.

## Why it hurts
Whoever asks wants to buy. Without the answer he does not.

## Example
"How much does it hold?" "I do not have that information."

## What to do
Give whoever answers the product's data; take what he cannot answer over, and write within a working day.

## When it stays silent
An answer in other words or another unit is one, and so is, in doubt, what is in words nobody knows. An answer that is
promised and not yet due is waited for.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.answers import unread
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.contacts import Held, contacts, language, proof
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="question-unanswered",
    title="Questions about products are answered",
    trouble="A question nobody answers",
    feels="Nobody knows.",
    remedy="Give whoever answers the product's data, and take over what he cannot answer.",
    source="convention: an answer in the contact, or by mail within one working day",
    group="contact",
    tier="B",
    owner="service",
    checklist=("C3", "C9"),
    practice=("P5",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for a measure in what came back to each question."""
    asked = [one for one in contacts(timeline) if one.began.body.kind == "specification" and one.ended]
    left = [one for one in asked if not _answered(timeline, one)]
    unclear = [one for one in left if unread(one, language(timeline))]
    found = [_friction(timeline, one) for one in left if one not in unclear]
    words = missing("what came back may be an answer, in words of no word list")
    otherwise = words if unclear else not_reached("no question about a product was asked")
    yield from conclude(found, len(asked) - len(unclear), otherwise)


def _answered(timeline: Timeline, held: Held) -> bool:
    assert held.ended
    own = {turn.seq for turn in held.turns}
    stated = any(one.look in own and one.fact.value is not None for one in timeline.facts_about("spec"))
    return stated or held.ended.body.outcome in {"resolved", "promised"}


def _friction(timeline: Timeline, held: Held) -> Friction:
    assert held.ended
    on_page = any(one.fact.channel == "browser" for one in timeline.facts_about("spec"))
    where = ", although the product's page states its measures" if on_page else ""
    last = tuple(proof(turn) for turn in held.shop[-2:])
    return Friction(
        severity="S2",
        confidence="probable",
        step=held.ended.step,
        subject=held.subject,
        cause=f"contact:{held.name}",
        cause_class="unanswered",
        expected=f"an answer to “{held.began.body.issue}”",
        observed=f"no answer{where}: {held.ended.body.reason}",
        proofs=(*last, Proof(held.ended.seq, held.ended.body.reason)),
        loose=held.began.body.channel,
    )
