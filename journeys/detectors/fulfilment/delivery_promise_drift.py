"""The day of delivery moves away after the order.

## What it notices
The last day of delivery as the review shows it (the confirmation, where the review shows none), and as confirmation,
mail and tracking show it afterwards, while the first one is not over yet. Where the review shows none, the day of the
option that was chosen counts, too; a day that had to be counted from "in 3 working days" may be missed by as much as a
cut-off and a weekend take.

## Why it hurts
The customer ordered by the first date. A later one in the confirmation is a promise taken back once the money is there.

## Example
The review says "arrives by Thursday 5 March", the confirmation "expected by Tuesday 10 March".

## What to do
Take the date of the confirmation from the same source as that of the review.

## When it stays silent
The customer chose another delivery in between. The parcel is announced as late: that is another finding. Earlier days
are welcome. Dates on the page of a delivered order are history.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.afterwards import day_of
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.stages import where
from journeys.evidence.timeline import StatedFact, Timeline
from journeys.model.event import Look
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="delivery-promise-drift",
    title="The day of delivery stays what it was when the customer ordered",
    trouble="A day of delivery that moves away",
    feels="Now it's a week later",
    remedy="Show the same date in the checkout, on the confirmation, in mails and in tracking.",
    source="Our convention: one day",
    group="fulfilment",
    tier="A",
    owner="fulfilment",
    checklist=("C7",),
    gaps=("G2",),
)

ALLOWED_DAYS = 0  # one day later is drift; our convention
COUNTED_DAYS = 3  # a cut-off that was missed on a Friday; our convention
OPTION = "delivery:"
CHOSEN = frozenset({"checked", "selected"})
_ORDERING = ("review", "payment")
_AFTER = ("confirmation", "tracking", "account")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare the day before the order with every one after it."""
    ordered = [seen for seen in timeline.all(Look) if seen.body.stage == "confirmation"]
    if not ordered:
        yield from conclude((), 0, not_reached("no order was confirmed"))
        return
    bases = _bases(timeline, ordered[0].seq)
    if not bases:
        yield from conclude((), 0, missing("no day of delivery was read when it was ordered"))
        return
    after = [(base, later) for base in bases for later in _later(timeline, base, ordered[0].seq)]
    found = [_friction(timeline, base, later) for base, later in after if _drift(base, later) > _allowed(base)]
    yield from conclude(found[:1], len(after), missing("no day of delivery was read after the order"))


def _bases(timeline: Timeline, order: int) -> list[StatedFact]:
    """The days the customer ordered by: the review's; where it has none, those of the option and the confirmation."""
    before = [f for f in _days(timeline, _ORDERING) if f.seq < order]
    return before[-1:] or [*_chosen(timeline, order), *_at_confirmation(timeline)[:1]]


def _later(timeline: Timeline, base: StatedFact, order: int) -> list[StatedFact]:
    later = (f for f in _days(timeline, _AFTER) if f.seq > max(order, base.seq))
    return [f for f in later if not _is_over(timeline, base, f)]


def _chosen(timeline: Timeline, order: int) -> list[StatedFact]:
    """The last day of the one option that was chosen on the last page that offered several; none where it is unsure."""
    offered = [f for f in timeline.facts_about("delivery_to") if f.fact.entity.startswith(OPTION) and f.seq < order]
    offered = [f for f in offered if f.look == offered[-1].look]
    state = page_of(timeline, offered[-1].look) if offered else None
    taken = {n.ref for n in state.outline.nodes if n.ref and CHOSEN & n.states} if state else set()
    dated = [f for f in offered if f.fact.unit == "date" and f.fact.locator in taken]
    return dated if len(dated) == 1 else []


def _allowed(base: StatedFact) -> int:
    """How many days later is no drift: none where the shop named the day."""
    return COUNTED_DAYS if base.fact.entity.startswith(OPTION) else ALLOWED_DAYS


def _days(timeline: Timeline, stages: tuple[str, ...]) -> list[StatedFact]:
    """The last day of delivery of the order as a whole, where it is a date; mails count as after the order."""
    stated = (f for f in timeline.facts_about("delivery_to") if f.fact.unit == "date" and day_of(f.fact.value))
    whole = (f for f in stated if f.fact.entity == "delivery" or f.fact.entity.startswith("order"))
    return [f for f in whole if f.fact.stage in stages or (f.fact.channel == "mail" and stages is _AFTER)]


def _at_confirmation(timeline: Timeline) -> list[StatedFact]:
    return [f for f in _days(timeline, ("confirmation",)) if f.fact.channel == "browser"]


def _is_over(timeline: Timeline, base: StatedFact, later: StatedFact) -> bool:
    """Whether the page tells of the past or of a delay: the promised day is near or gone, or the parcel is there."""
    same = (f for f in timeline.facts_about("status") if f.look == later.look)
    arrived = any(f.fact.value in ("delivered", "returned", "refunded", "cancelled", "lost") for f in same)
    ordered, now = timeline.stated_when(base), timeline.stated_when(later)
    moved = bool(ordered and now and (now - ordered).total_seconds() > 86_400)
    return arrived or moved


def _drift(base: StatedFact, later: StatedFact) -> int:
    first, second = day_of(base.fact.value), day_of(later.fact.value)
    return (second - first).days if first and second else 0


def _friction(timeline: Timeline, base: StatedFact, later: StatedFact) -> Friction:
    look = timeline.look(later.look)
    place = "in a mail" if later.fact.channel == "mail" else where(later.fact.stage)
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=later.step,
        subject="delivery date",
        cause="facts:order/delivery date",
        cause_class="drift",
        expected=f"delivery by {base.fact.value}, as {where(base.fact.stage)}",
        observed=f"delivery by {later.fact.value} {place}, {_drift(base, later)} days later",
        proofs=(Proof(base.look, base.fact.quote), Proof(later.look, later.fact.quote)),
        url=look.url if look else "",
        loose="delivery date",
    )
