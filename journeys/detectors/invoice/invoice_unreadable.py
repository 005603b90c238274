"""The invoice can be seen, perhaps, but not read or copied.

## What it notices
A document that asks for a password, does not open, has pictures or shapes and no words, has letters that cannot be
copied, or is mostly set in tiny print.

## Why it hurts
Accounting programs, screen readers and search find nothing in it. Numbers must be typed off a picture.

## Example
The invoice is a scan: one picture on one page.

## What to do
Make the PDF from text with embedded fonts that say which letters they are, at 9 points or more, without a password.

## When it stays silent
A logo beside text, small print in the foot, a page of pictures among pages of text, and restrictions that do not keep
anybody from opening it. What our own limits kept from being read says nothing about the shop.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.papers import Paper, invoices
from journeys.evidence.timeline import Timeline
from journeys.model.conventions import GARBLED_SHARE, SMALLEST_PRINT
from journeys.model.finding import Friction, Meta, Observation, Proof

MOST_GARBLED = GARBLED_SHARE  # own convention, see model/conventions.py
LEAST_POINTS = SMALLEST_PRINT  # own convention, see model/conventions.py

META = Meta(
    id="invoice-unreadable",
    title="Invoices can be read and copied",
    trouble="An invoice that cannot be read or copied",
    feels="I can't copy it, I can't even search it.",
    remedy="Make the PDF from text with embedded fonts, in readable size, without a password.",
    source="conventions of our own: words at all, a tenth of letters, seven points",
    group="invoice",
    tier="A",
    owner="billing",
    checklist=("C10",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every document taken for an invoice."""
    papers = invoices(timeline)
    judged = [paper for paper in papers if not paper.document.ours]
    troubles = [(paper, *trouble) for paper in judged if (trouble := _trouble(paper))]
    found = [_friction(paper, cause, observed) for paper, cause, observed in troubles]
    empty = missing("our own limits kept it from being read") if papers else not_reached("no invoice was read")
    yield from conclude(found, len(judged), empty)


def _trouble(paper: Paper) -> tuple[str, str] | None:
    """The cause class and what was seen; None when it can be read."""
    document = paper.document
    if document.failure:
        return ("locked" if document.encrypted else "broken"), document.failure
    if not any(page.strip() for page in document.pages):
        drawn = sum(document.images) + sum(document.drawings)
        return ("picture", "pictures or shapes and no words") if drawn else ("blank", "nothing on it")
    if document.garbled > MOST_GARBLED:
        return "garbled", f"{document.garbled:.0%} of its letters cannot be copied"
    if document.usual_font is not None and document.usual_font < LEAST_POINTS:
        return "tiny", f"most words are set in {document.usual_font:g} points"
    return None


def _friction(paper: Paper, cause: str, observed: str) -> Friction:
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=paper.seen.step,
        subject="invoice",
        cause="invoice:unreadable",
        cause_class=cause,
        expected="words that can be read, searched and copied",
        observed=f"{paper.document.name}: {observed}",
        proofs=(Proof(paper.seen.seq, observed),),
        loose="invoice",
        exposure=0.5,
    )
