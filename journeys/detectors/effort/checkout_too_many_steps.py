"""The checkout has too many steps.

## What it notices
The phases a customer completes from the basket to the review of the order, both included. More than five is above
the average of large shops.

## Why it hurts
Each step is another page to load and to understand, and another moment to give up. It is a weak signal: the number
of fields matters more.

## Example
Basket, login, address, billing, delivery, gift options, payment, review: eight steps.

## What to do
Join phases that ask little, and leave out those most customers pass with a single press.

## When it stays silent
Phases count, pages do not: an accordion on one page with three phases counts three, and coming back after a mistake
counts once. A journey that never came near the end says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt, Look
from journeys.model.finding import Friction, Meta, Observation, Proof

AVERAGE = 5  # Baymard 2024: 5.1 steps on average; above is S1
EXCESS = 7  # catalogue: above is S2

META = Meta(
    id="checkout-too-many-steps",
    title="The checkout has no more steps than usual",
    trouble="A checkout with too many steps",
    feels="Still not done.",
    remedy="Join phases that ask little and leave out those most customers pass with a single press.",
    source="Baymard 2024: 5.1 steps on average, and a weak signal by its own finding",
    group="effort",
    tier="A",
    owner="shop",
    checklist=("C6",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Count the phases from basket to review."""
    submits = [seen for seen in attempts(timeline, "stage-submit") if _passed(timeline, seen)]
    placed = attempts(timeline, "order-place")
    end = bool(placed) or any(seen.body.stage in ("review", "confirmation") for seen in timeline.all(Look))
    if not submits or not end:
        yield not_reached("the checkout was not walked to its end")
        return
    phases = _phases(timeline, submits, placed)
    found = [_friction(timeline, phases)] if len(phases) > AVERAGE else []
    yield from conclude(found, 1, not_reached(""))


def _passed(timeline: Timeline, seen: Seen[Attempt]) -> bool:
    """Whether a phase was left behind: the shopper said so, or could not say and stood on another page afterwards."""
    if seen.body.result != "unknown":
        return seen.body.result == "done"
    after = timeline.look(seen.body.after)
    return after is not None and template(after.url) != _page(timeline, seen)


def _phases(
    timeline: Timeline, submits: list[Seen[Attempt]], placed: tuple[Seen[Attempt], ...]
) -> dict[tuple[str, str], int]:
    """Phase (stage and page template) -> the seq that shows it."""
    phases: dict[tuple[str, str], int] = {}
    baskets = [seen for seen in timeline.all(Look) if seen.body.stage == "basket" and seen.seq < submits[-1].seq]
    if baskets:
        phases["basket", template(baskets[-1].body.url)] = baskets[-1].seq
    for seen in submits:
        if seen.body.subject != "basket" or not baskets:
            phases.setdefault((seen.body.subject, _page(timeline, seen)), seen.seq)
    for seen in placed[-1:]:
        look = timeline.look(seen.body.before)
        phases.setdefault((look.stage if look else "review", _page(timeline, seen)), seen.seq)
    return phases


def _page(timeline: Timeline, seen: Seen[Attempt]) -> str:
    look = timeline.look(seen.body.before)
    return template(look.url) if look else ""


def _friction(timeline: Timeline, phases: dict[tuple[str, str], int]) -> Friction:
    last = timeline.at(max(phases.values()))
    return Friction(
        severity="S2" if len(phases) > EXCESS else "S1",
        confidence="confirmed",
        step=last.step,
        subject="checkout",
        cause="checkout:steps",
        cause_class="too-many-steps",
        expected=f"at most {AVERAGE} phases from basket to review",
        observed=f"{len(phases)} phases: {', '.join(stage for stage, _ in phases)}",
        proofs=tuple(Proof(seq, stage) for (stage, _), seq in phases.items()),
        loose="checkout",
    )
