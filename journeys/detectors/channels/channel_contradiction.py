"""Two channels say different things about the same order.

## What it notices
Within half an hour of the customer's time, the status, the delivery date or the opening hours that one channel gives
cannot be true together with what another one gives.

## Why it hurts
One of them is wrong, and the customer cannot know which. So he asks a third time.

## Example
Tracking page: delivered on Tuesday. Chat, a minute later: "Your order is being packed."

## What to do
Let every channel read from the same place.

## When it stays silent
"Shipped" and "dispatched" are the same. An order may move on by a step between two readings, and a date may be given
once as a day and once as a span that ends with it. News that only arrive late are a lag, and told as one.
A mail tells of the time it was sent, however late it is read.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.readings import RANKS, Reading, pairs, readings
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof, Severity

TOGETHER = 1800.0  # seconds of the customer's time in which two readings are of one moment; friction catalogue [C]
LEAP = 2  # ranks an order does not pass within that time: from being packed to delivered

META = Meta(
    id="channel-contradiction",
    title="All channels say the same about an order",
    trouble="Two channels that contradict one another",
    feels="Who is right?",
    remedy="Let every channel read status, dates and hours from one place.",
    source="convention: readings within 30 minutes of the customer's time are of one moment",
    group="channels",
    tier="A",
    owner="it",
    checklist=("C9", "C7", "C4"),
    gaps=("G2", "G1"),
)

_SEVERITY: dict[str, Severity] = {"status": "S3", "delivery_to": "S3", "contact_hours": "S1"}
_WORDS = {"status": "the order's status", "delivery_to": "the delivery date", "contact_hours": "the opening hours"}


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare what channels say, two by two."""
    found, compared = [], 0
    for attribute in _SEVERITY:
        for first, second in pairs(readings(timeline, attribute)):
            if second.seconds - first.seconds <= TOGETHER:
                compared += 1
                found += [_friction(attribute, first, second)] if _contradict(attribute, first, second) else []
    yield from conclude(found, compared, not_reached("no two channels spoke of the same thing"))


def _contradict(attribute: str, first: Reading, second: Reading) -> bool:
    if attribute != "status":
        return first.value != second.value
    ranks = [RANKS.get(str(reading.value)) for reading in (first, second)]
    if None in ranks:
        return False
    before, after = ranks
    assert before is not None
    assert after is not None
    return abs(after - before) >= LEAP


def _friction(attribute: str, first: Reading, second: Reading) -> Friction:
    order = first.order or second.order
    return Friction(
        severity=_SEVERITY[attribute],
        confidence="confirmed",
        step=second.stated.step,
        subject=f"{attribute}:{'+'.join(sorted((first.channel, second.channel)))}",
        cause=f"facts:order:{order}/{attribute}",
        cause_class="contradiction",
        expected=f"{_WORDS[attribute]} is the same on the {first.channel} and in the {second.channel}",
        observed=f"{first.channel}: {first.value}; {second.channel}: {second.value}",
        proofs=tuple(Proof(r.stated.look, r.stated.fact.quote) for r in (first, second)),
        loose=attribute,
    )
