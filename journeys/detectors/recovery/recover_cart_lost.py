"""Something failed, and what the customer had put together is gone.

## What it notices
The basket, the address, the choice of delivery or the promotion code that stood there before a fault are not there any
more when the customer looks again.

## Why it hurts
The failure was the shop's, the work is the customer's: to look for it all again, to type it all again. Many do not.

## Example
The payment does not answer. After reloading the page the basket is empty.

## What to do
Keep basket and answers until an order stands; a failed payment is no reason to throw them away.

## When it stays silent
A line that is gone because the piece is sold out is not lost where the shop says so. After an order the basket is
rightly empty. What is asked for on a page that nobody looked at again is unknown. Card numbers may be asked for again.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.breaking import Fault, bought, faults, is_gone, last_books, stands, unbroken, url_at
from journeys.detectors._support.conclude import conclude, missing
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.fault import KeptLine, StateKept
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="recover-cart-lost",
    title="A failure leaves basket and answers alone",
    trouble="Basket or answers lost by a failure",
    feels="I have to start all over.",
    remedy="Keep basket, address, delivery and code until an order stands, whatever fails on the way.",
    source="any loss; GOV.UK Design System: say what happened to the answers",
    group="recovery",
    tier="A",
    owner="it",
    checklist=("C6",),
    practice=("P4",),
)

_PLACES = frozenset(("contact", "address", "delivery", "payment", "review"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold what was kept after each fault against what stood there before."""
    broken = faults(timeline)
    found, looked = [], 0
    for fault in broken:
        after = [seen for seen in fault.kept if seen.body.moment != "before" and seen.seq > fault.armed.seq]
        for seen in after:
            before = next((one for one in reversed(fault.kept) if _is_before(one, seen)), None)
            if before is None or _ordered(timeline, fault, seen):
                continue
            looked += 1
            told = (*seen.body.said, *(text for met in fault.met if met.seq < seen.seq for text in met.body.words))
            lost = _lost(before.body, seen.body, gone=is_gone(told))
            if lost:
                found.append(_friction(timeline, fault, before, seen, lost))
                break
    yield from conclude(
        found, looked, missing("nobody looked again at what was kept") if broken else unbroken(timeline)
    )


def _is_before(one: Seen[StateKept], seen: Seen[StateKept]) -> bool:
    return one.body.moment == "before" and one.seq < seen.seq


def _ordered(timeline: Timeline, fault: Fault, seen: Seen[StateKept]) -> bool:
    """Whether an order was made meanwhile, so that the basket is rightly empty."""
    books = last_books(timeline)
    written = books is not None and any(stands(order) for order in books.body.orders) and not seen.body.lines
    return written or fault.body.ordered == "yes" or bought(timeline, fault.armed.seq, seen.seq)


def _lost(before: StateKept, after: StateKept, *, gone: bool) -> tuple[str, ...]:
    """What is gone, in words; what belongs to a place that was not looked at is not known to be gone."""
    now = {_called(line, before): line.quantity for line in after.lines}
    shown = bool(after.lines) or "basket" in after.looked
    lost = [] if gone or not shown else [line.name for line in before.lines if line.name.casefold() not in now]
    if not gone:
        fewer = [line for line in before.lines if 0 < now.get(line.name.casefold(), 0) < line.quantity]
        lost += [f"{line.quantity - now[line.name.casefold()]} of {line.quantity} {line.name}" for line in fewer]
    if before.code and not after.code and after.lines and not after.discount and "basket" in after.looked:
        lost.append(f"the code {before.code}")
    held = dict(after.fields)
    answered = [key for key, value in before.fields if value and not key.startswith("card.") and "password" not in key]
    if _PLACES & set(after.looked):
        lost += [key for key in answered if key in after.asked and not held.get(key)]
    return tuple(dict.fromkeys(lost))


def _called(line: KeptLine, before: StateKept) -> str:
    """A line's name as it was before: pages differ in whether they name the size, at the same price it is the same."""
    name = line.name.casefold()
    names = {one.name.casefold(): one.amount for one in before.lines}
    like = [old for old, amount in names.items() if amount == line.amount and (old in name or name in old)]
    return like[0] if name not in names and len(like) == 1 and line.amount is not None else name


def _friction(
    timeline: Timeline, fault: Fault, before: Seen[StateKept], after: Seen[StateKept], lost: tuple[str, ...]
) -> Friction:
    said = f"gone: {', '.join(lost)}"
    proofs = (Proof(after.seq, said), Proof(before.seq, f"before, at the {before.body.stage}"), fault.proof)
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=after.step,
        subject=fault.name,
        cause=f"fault:{fault.name}:state",
        cause_class="state-lost",
        expected="everything the customer had chosen and typed is still there",
        observed=f"{fault.body.words}; {said}",
        proofs=(Proof(after.body.look, said), *proofs) if timeline.look(after.body.look) else proofs,
        url=url_at(timeline, after.body.look if after.body.look >= 0 else after.seq),
        loose=fault.name,
    )
