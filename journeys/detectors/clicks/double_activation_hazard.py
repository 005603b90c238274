"""Pressed three times out of impatience, and it counted three times.

## What it notices
In a shop of one's own, the button that buys and the one that fills the basket are pressed three times within a second.
More than one order or charge came of it, or more pieces than one press puts in.

## Why it hurts
Nothing happens at once, so people press again. Whoever meant to buy once pays twice, gets two parcels, and has to send
one back.

## Example
Three quick presses on “Place order” make two orders and two charges.

## What to do
Give every wish to buy one key, and answer further requests with that key by the first order. A button that is disabled
after the first press helps, but only in the browser.

## When it stays silent
Steppers, pages of a list and carousels are made to be pressed again; they are not tried. The same order told twice is
one order, and so is money that was reserved and let go again. Where the button lets nobody press again, all is well.
Where another page or control came before a second press could be made, nothing can be told; what came is not pressed.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.books import twice
from journeys.detectors._support.breaking import faults, stands, url_at
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import Mail
from journeys.model.fault import BookOrder, BooksRead
from journeys.model.finding import Friction, Meta, Observation, Proof, Severity
from journeys.model.probing import Hurried

PRESSES = 2  # from the second press on it can count twice; three within a second is how rage clicks are defined

META = Meta(
    id="double-activation-hazard",
    title="Pressing again changes nothing twice",
    trouble="One wish, counted as often as the button was pressed",
    feels="Will I pay twice?",
    remedy="Give every wish to buy one key, and answer further requests with that key by the first order.",
    source="more than one effect; three presses within a second, as Datadog, PostHog and Sentry define rage clicks",
    group="clicks",
    tier="A",
    owner="it",
    checklist=("C6",),
    practice=("P4",),
)

_ORDERED = frozenset(("paid", "reserved", "pending"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Count what each series of quick presses changed."""
    tried = timeline.all(Hurried)
    found, looked = [], 0
    for seen in tried:
        observed, severity, proof = _effects(timeline, seen)
        if observed and severity:
            found.append(_friction(timeline, seen, observed, severity, proof))
        looked += observed is not None
    none = not_reached("nobody pressed anything in a hurry")
    yield from conclude(found, looked, missing("what the presses changed cannot be told") if tried else none)


Effects = tuple[str | None, Severity | None, int]


def _effects(timeline: Timeline, seen: Seen[Hurried]) -> Effects:
    """What there is too much of ("" nothing, None unknown), its severity, and the seq of the proof."""
    hurried = seen.body
    if hurried.goal == "basket-add":
        told, severity, proof = _in_basket(seen)
    else:
        told, severity, proof = _in_books(timeline, seen)
    if told or hurried.presses >= PRESSES:
        return told, severity, proof
    return ("" if hurried.ended == "disabled" else None), None, seen.seq


def _in_basket(seen: Seen[Hurried]) -> Effects:
    one, before, after = seen.body.each, seen.body.before, seen.body.after
    if not one or before is None or after is None:
        return None, None, seen.seq
    if after - before > one:
        more = f"{seen.body.presses} quick presses put {after - before} pieces into the basket, where one puts {one}"
        return more, "S2", seen.seq
    return "", None, seen.seq


def _in_books(timeline: Timeline, seen: Seen[Hurried]) -> Effects:
    """Orders and charges that were not there before; without books, orders that the shop itself tells of."""
    after = _read_after(timeline, seen)
    before = next((one.body for one in reversed(timeline.all(BooksRead)) if one.seq < seen.body.action), None)
    if after is None or before is None:
        numbers = _told(timeline, seen)
        told = f"{seen.body.presses} quick presses made {len(numbers)} orders: {', '.join(sorted(numbers))}"
        return (told, "S4", seen.seq) if len(numbers) > 1 else (None, None, seen.seq)
    known = {order.number for order in before.orders}
    paid = {charge.id for charge in before.charges}
    orders = [order for order in after.body.orders if order.number not in known]
    charges = [charge for charge in after.body.charges if charge.id not in paid]
    told, severity = twice(orders, charges, 1)
    standing = [order.number for order in orders if _is_meant(order)]
    if not told and len(standing) > 1:
        told, severity = f"{len(standing)} orders for one wish to buy: {', '.join(standing)}", "S4"
    if told:
        return f"{seen.body.presses} quick presses: {told}", severity, after.seq
    return ("" if orders or charges else None), None, seen.seq


def _is_meant(order: BookOrder) -> bool:
    return stands(order) and (order.payment in _ORDERED or bool(order.confirmed))


def _read_after(timeline: Timeline, seen: Seen[Hurried]) -> Seen[BooksRead] | None:
    """The books as read last before the customer meant to buy something else."""
    others = (one.seq for one in attempts(timeline, "order-place") if one.body.first > seen.body.action)
    until = next(others, timeline.events[-1].seq + 1)
    read = [one for one in timeline.all(BooksRead) if seen.body.action < one.seq < until]
    return read[-1] if read else None


def _told(timeline: Timeline, seen: Seen[Hurried]) -> set[str]:
    """Numbers of orders that mails after the presses confirm."""
    others = (one.seq for one in attempts(timeline, "order-place") if one.body.first > seen.body.action)
    until = next(others, timeline.events[-1].seq + 1)
    mails = {one.seq for one in timeline.all(Mail) if seen.body.action < one.seq < until}
    known = {str(one.fact.value) for one in timeline.facts_about("order_number") if one.seq < seen.body.action}
    stated = {str(one.fact.value) for one in timeline.facts_about("order_number") if one.look in mails}
    return stated - known - {"", "None"}


def _friction(timeline: Timeline, seen: Seen[Hurried], observed: str, severity: Severity, proof: int) -> Friction:
    broken = [fault for fault in faults(timeline) if fault.armed.seq < seen.body.action]
    shown = timeline.last_look(seen.body.action)
    proofs = [Proof(proof, observed), Proof(seen.body.action, f"pressed {seen.body.presses} times")]
    return Friction(
        severity=severity,
        confidence="confirmed",
        step=seen.step,
        subject=seen.body.goal,
        cause=f"fault:{broken[0].name}:money" if broken else f"action:{seen.body.action}",
        cause_class="counted-again",
        expected="however often it is pressed, one wish is one order, and one piece is one piece",
        observed=observed,
        proofs=(*proofs, Proof(shown.seq, "the button")) if shown else tuple(proofs),
        url=url_at(timeline, seen.body.action),
        loose=seen.body.goal,
    )
