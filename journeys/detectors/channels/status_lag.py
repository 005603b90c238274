"""One channel does not know yet what another has known for long.

## What it notices
A status that one channel gives although another one gave a later status more than a quarter of an hour earlier, on the
customer's clock, or dates the delivery before today.

## Why it hurts
"The site still says on its way." The customer waits at home for a parcel that the neighbour has had since yesterday.

## Example
Tracking page: delivered on Tuesday. Chat, on Thursday: "Your order is in transit."

## What to do
Hand events on when they happen, to every channel.

## When it stays silent
Within a quarter of an hour. An order that is being packed here and delivered there is a contradiction and told as one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.readings import RANKS, Reading, pairs, readings
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Friction, Meta, Observation, Proof

ALLOWED, LONG = 900.0, 86_400.0  # seconds; friction catalogue [C]: news needs a quarter of an hour, a day is too long

META = Meta(
    id="status-lag",
    title="Every channel knows what happened to an order",
    trouble="A channel that is behind the others",
    feels="The site still says it is on its way.",
    remedy="Hand events on to every channel when they happen.",
    source="convention: a quarter of an hour for news to arrive, a day is too long",
    group="channels",
    tier="A",
    owner="it",
    checklist=("C7", "C9"),
    gaps=("G2", "G3"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for a status that is behind one another channel gave earlier."""
    found, compared = [], 0
    for first, second in pairs(readings(timeline, "status")):
        ranks = (RANKS.get(str(first.value)), RANKS.get(str(second.value)))
        if None in ranks:
            continue
        compared += 1
        ahead, behind = (first, second) if (ranks[0] or 0) >= (ranks[1] or 0) else (second, first)
        lag = _lag(timeline, ahead, behind) if abs((ranks[0] or 0) - (ranks[1] or 0)) == 1 else 0.0
        found += [_friction(ahead, behind, lag)] if lag > ALLOWED else []
    yield from conclude(found, compared, not_reached("no two channels gave an order's status"))


def _lag(timeline: Timeline, ahead: Reading, behind: Reading) -> float:
    """Seconds by which news were known elsewhere when they were not known here; 0 where that cannot be said."""
    known = behind.seconds - ahead.seconds
    event = _delivered(timeline, ahead)
    when = timeline.stated_when(behind.stated)
    if event and when:
        known = max(known, (when - event.replace(tzinfo=when.tzinfo)).total_seconds())
    return max(known, 0.0)


def _delivered(timeline: Timeline, ahead: Reading) -> datetime | None:
    """The end of the day for which the other channel dates the delivery, where it does."""
    dated = [f for f in timeline.facts_about("delivered") if f.look == ahead.stated.look and f.fact.value]
    if ahead.value != "delivered" or len(dated) != 1:
        return None
    return datetime.fromisoformat(str(dated[0].fact.value)) + timedelta(days=1)


def _friction(ahead: Reading, behind: Reading, lag: float) -> Friction:
    order = ahead.order or behind.order
    late = f"{lag / 86_400:.0f} days" if lag >= 2 * LONG else f"{lag / 3600:.1f} hours"
    return Friction(
        severity="S2" if lag > LONG else "S1",
        confidence="confirmed",
        step=behind.stated.step,
        subject=f"status:{'+'.join(sorted((ahead.channel, behind.channel)))}",
        cause=f"facts:order:{order}/status",
        cause_class="lag",
        expected=f"{ahead.value}, as the {ahead.channel} says",
        observed=f"{behind.channel}: {behind.value}, {late} later",
        proofs=tuple(Proof(r.stated.look, r.stated.fact.quote) for r in (behind, ahead)),
        loose="status",
    )
