"""The card number is printed in full.

## What it notices
A card number in a document with more digits than the last four, or the first six and the last four.

## Why it hurts
Whoever finds the paper, or the mailbox it lies in, can pay with it.

## Example
"Paid by card 4242 4242 4242 4242"

## What to do
Print the brand and the last four digits. Better: do not have the number at all, only your payment provider's token.

## When it stays silent
Numbers of orders, parcels, barcodes and accounts: a card's number has an issuer's prefix, the right length and the
right check sum, and is written in groups or beside a word for cards.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import DocumentRead
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="invoice-leaks-card",
    title="No card number is printed in full",
    trouble="A card number printed in full",
    feels="My card number! Who else has read this?",
    remedy="Print no more than the brand and the last four digits.",
    source="EN 16931, BR-51: no more than the first six and the last four digits",
    group="invoice",
    tier="A",
    owner="billing",
    checklist=("C10",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every document that could be read."""
    read = timeline.all(DocumentRead)
    known = [seen for seen in read if not seen.body.failure and any(page.strip() for page in seen.body.pages)]
    found = [_friction(seen) for seen in known if seen.body.cards]
    empty = missing("no document had words to read") if read else not_reached("no document was read")
    yield from conclude(found, len(known), empty)


def _friction(seen: Seen[DocumentRead]) -> Friction:
    return Friction(
        severity="S4",
        confidence="confirmed",
        step=seen.step,
        subject="card number",
        cause="document:card",
        cause_class="in-full",
        expected="the last four digits at the most",
        observed=f"{seen.body.cards[0]} in {seen.body.name}, printed in full",
        proofs=(Proof(seen.seq, seen.body.cards[0]),),
        loose="card number",
        exposure=0.5,
    )
