"""Something that nobody needs to buy is down, and nobody can buy.

## What it notices
The promotion service, the carrier's rates, the chat, the mail or the statistics fail, and the checkout does not work.

## Why it hurts
The shop could have sold. It let a helper decide that it does not, and the customer sees no reason why.

## Example
The carrier does not answer, so the delivery step shows an error instead of the standard rate.

## What to do
Give every helper a short limit and a plan without it: a flat rate, the price without the code, no chat.

## When it stays silent
Without payment nobody can buy; what is required is not judged here. A code that cannot be checked while the order can
be placed without it is no block. Where a way round was offered and nobody took it, nothing can be told.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.breaking import Fault, bought, faults, said, unbroken, url_at
from journeys.detectors._support.conclude import conclude, missing, not_applicable, not_reached
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt, Look
from journeys.model.fault import FaultMet
from journeys.model.finding import Friction, Meta, Observation, Proof

OPTIONAL = frozenset(("promotions", "carrier", "chat", "mail", "analytics"))  # the catalogue's list
TRIFLES = frozenset(("chat", "analytics"))  # nobody buys by them: to be stopped by them is the worst

META = Meta(
    id="recover-dependency-blocks",
    title="Nobody needs a helper to buy",
    trouble="A helper that is down stops the sale",
    feels="Why can't I just buy it?",
    remedy="Give every helper a short limit and a plan without it: a flat rate, no code, no chat.",
    source="the goal is not reached while something optional is down",
    group="recovery",
    tier="A",
    owner="it",
    checklist=("C6",),
    practice=("P4", "P3"),
)

_CHECKOUT = frozenset(("order-place", "stage-submit", "basket-add", "checkout"))
_FAR = frozenset(("payment", "review", "confirmation"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """See whether a customer could buy while something optional was down."""
    broken = faults(timeline)
    helpers = [fault for fault in broken if not fault.body.required and fault.body.dependency in OPTIONAL]
    if not helpers:
        yield not_applicable("what was broken is required to buy") if broken else unbroken(timeline)
        return
    found, looked, round_ = [], 0, False
    for fault in helpers:
        stopped = _stopped(timeline, fault)
        if stopped and _offered(timeline, stopped.body):
            round_ = True
        elif stopped:
            found.append(_friction(timeline, fault, stopped))
        looked += stopped is None and _went_on(timeline, fault)
    untried = missing("a way round was offered, and nobody took it")
    yield from conclude(found, looked, untried if round_ else not_reached("nobody tried to buy meanwhile"))


def _stopped(timeline: Timeline, fault: Fault) -> Seen[FaultMet] | None:
    """The last try of the checkout that the fault stopped, unless the customer came further all the same."""
    for seen in reversed(fault.failed):
        if seen.body.goal in _CHECKOUT:
            return None if _further(timeline, fault, seen) else seen
    return None


def _further(timeline: Timeline, fault: Fault, seen: Seen[FaultMet]) -> bool:
    later = (one for one in timeline.all(Attempt) if seen.seq < one.seq <= fault.until)
    same = any(one.body.goal == seen.body.goal and one.body.result == "done" for one in later)
    return same or bought(timeline, seen.seq, fault.until)


def _went_on(timeline: Timeline, fault: Fault) -> bool:
    """Whether the customer came to the end of the checkout while it was down."""
    looks = (one for one in timeline.all(Look) if fault.armed.seq < one.seq <= fault.until)
    return bought(timeline, fault.armed.seq, fault.until) or any(one.body.stage in _FAR for one in looks)


def _offered(timeline: Timeline, met: FaultMet) -> bool:
    """Whether the page offered to go on without it."""
    ways = {way.kind for way in met.ways}
    return bool(ways & {"other-delivery", "continue"}) or "other-way" in said(timeline, met.words)


def _friction(timeline: Timeline, fault: Fault, seen: Seen[FaultMet]) -> Friction:
    met = seen.body
    words = f"“{met.words[0][:160]}”" if met.words else "nothing was said"
    proofs = (Proof(seen.seq, words), fault.proof)
    return Friction(
        severity="S4" if fault.body.dependency in TRIFLES else "S3",
        confidence="confirmed",
        step=seen.step,
        subject=fault.name,
        cause=f"action:{met.action}" if met.action >= 0 else f"fault:{fault.name}:block",
        cause_class="blocked-by-helper",
        expected=f"to buy without {fault.body.dependency}",
        observed=f"{fault.body.words}; the checkout stopped there: {words}",
        proofs=(Proof(met.look, words), *proofs) if timeline.look(met.look) else proofs,
        url=url_at(timeline, met.look if met.look >= 0 else seen.seq),
        loose=fault.name,
    )
