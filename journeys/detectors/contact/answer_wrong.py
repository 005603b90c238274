"""An answer about a product differs from the product's page.

## What it notices
A measure given in the chat, by phone or by mail (capacity, size, weight ...) that is another one on the product's page,
after both were brought to the same unit.

## Why it hurts
The customer buys what he was told and sends it back; or does not buy what would have fitted.

## Example
Page: 350 ml. Chat: "It holds 700 ml."

## What to do
Let everybody who answers read the product's data from the same place.

## When it stays silent
Answers that only say about how much, ranges, other variants, and what the page does not state.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, not_applicable, not_reached
from journeys.detectors._support.contacts import language
from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.talk import says

META = Meta(
    id="answer-wrong",
    title="Answers say what the product page says",
    trouble="An answer that the product page contradicts",
    feels="They told me something wrong.",
    remedy="Let everybody who answers read the product's data from one place.",
    source="the shop's own product page; any contradiction after conversion to one unit",
    group="contact",
    tier="B",
    owner="service",
    checklist=("C3", "C9"),
    practice=("P5",),
    gaps=("G2",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare each answered measure with the page's."""
    stated = [one for one in timeline.facts_about("spec") if one.fact.value is not None]
    page = [one for one in stated if one.fact.channel == "browser"]
    answers = [one for one in stated if one.fact.channel != "browser"]
    pairs = [(answer, same) for answer in answers if (same := _page_of(answer, page))]
    tongue = language(timeline)
    found = [_friction(a, p) for a, p in pairs if _differs(a, p) and not says("hedge", a.fact.quote, tongue)]
    unsaid = not_applicable("the product's page does not state what was asked")
    yield from conclude(found, len(pairs), unsaid if answers else not_reached("no measure was answered"))


def _page_of(answer: StatedFact, page: list[StatedFact]) -> StatedFact | None:
    own = (answer.fact.entity, answer.fact.qualifiers, answer.fact.unit)
    return next((one for one in page if (one.fact.entity, one.fact.qualifiers, one.fact.unit) == own), None)


def _differs(answer: StatedFact, page: StatedFact) -> bool:
    return answer.fact.value != page.fact.value


def _friction(answer: StatedFact, page: StatedFact) -> Friction:
    label = answer.fact.qualifier("label")
    return Friction(
        severity="S3",
        confidence="probable",
        step=answer.step,
        subject=f"{answer.fact.entity}:{label}",
        cause=f"facts:{answer.fact.entity}/{label}",
        cause_class="answer-wrong",
        expected=f"{label}: {page.fact.value} {page.fact.unit}, as the product's page says",
        observed=f"{answer.fact.value} {answer.fact.unit}: “{answer.fact.quote}”",
        proofs=(Proof(answer.look, answer.fact.quote), Proof(page.look, page.fact.quote)),
        loose=label,
    )
