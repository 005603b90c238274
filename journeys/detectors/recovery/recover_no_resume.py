"""The service is back, the customer is back, and has to begin again.

## What it notices
A customer who comes back after a fault, by the same address or by the shop's own link, cannot go on where he had to
stop without typing again what he had typed.

## Why it hurts
He did what the shop asked: he came back. That his answers are gone makes the shop's failure his work.

## Example
The payment was down yesterday. Today the basket is there, and name, address and delivery have to be typed anew.

## What to do
Keep the answers with the basket, and lead back to the step that failed.

## When it stays silent
Card numbers and passwords may be asked for again. A session that ended for security, and said so, may begin anew. Who
was able to finish the order has nothing to go on with.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.breaking import Fault, bought, faults, said, unbroken, url_at
from journeys.detectors._support.conclude import conclude, not_applicable, not_reached
from journeys.detectors._support.looks import main_nodes, page_of
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.fact import STAGES
from journeys.model.fault import ShopperReturned
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="recover-no-resume",
    title="After a failure customers go on where they had to stop",
    trouble="Back again, and everything anew",
    feels="I came back as they asked, and it is all gone.",
    remedy="Keep the answers with the basket, and lead back to the step that failed.",
    source="GOV.UK Design System: keep the answers, fill them in again",
    group="recovery",
    tier="A",
    owner="it",
    checklist=("C6",),
    practice=("P4",),
)

_PATH = frozenset(("home", "list", "product", "basket", "contact", "address", "delivery", "payment", "review"))
_SECRET = ("card.", "password", "terms", "newsletter")  # may be asked again, or must be


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare how far the customer got who came back with where he had to stop."""
    broken = faults(timeline)
    if not broken:
        yield unbroken(timeline)
        return
    backs = [(fault, seen) for fault in broken for seen in fault.returned if not _done(timeline, fault, seen)]
    judged = [(fault, seen) for fault, seen in backs if not _announced(timeline, fault, seen)]
    found = [_friction(timeline, fault, seen) for fault, seen in judged if _stopped(seen.body)]
    announced = not_applicable("the shop said that it had ended the session for security")
    yield from conclude(found, len(judged), announced if backs else not_reached("nobody came back to go on"))


def _done(timeline: Timeline, fault: Fault, seen: Seen[ShopperReturned]) -> bool:
    return fault.body.ordered == "yes" or bought(timeline, fault.armed.seq, seen.seq)


def _again(back: ShopperReturned) -> tuple[str, ...]:
    return tuple(key for key in back.again if not any(part in key for part in _SECRET))


def _stopped(back: ShopperReturned) -> bool:
    """Whether he had to type again, or came less far for another reason than a secret that is asked again."""
    return bool(_again(back)) or (not back.again and _place(back.found) < _place(back.left))


def _place(stage: str) -> int:
    return STAGES.index(stage) if stage in _PATH else (len(STAGES) if stage == "confirmation" else -1)


def _announced(timeline: Timeline, fault: Fault, seen: Seen[ShopperReturned]) -> bool:
    page = page_of(timeline, seen.body.look)
    texts = [node.name or node.text for node in main_nodes(page)] if page else []
    told = [text for met in fault.met for text in met.body.words]
    kept = [text for one in fault.kept if one.body.moment == "returned" for text in one.body.said]
    return "expired" in said(timeline, (text for text in (*texts, *told, *kept) if text))


def _friction(timeline: Timeline, fault: Fault, seen: Seen[ShopperReturned]) -> Friction:
    back = seen.body
    asked = f", and had to give {', '.join(_again(back))} again" if _again(back) else ""
    observed = f"had come to the {back.left}, came back by {back.way} to the {back.found or 'beginning'}{asked}"
    proofs = (Proof(seen.seq, observed), fault.proof)
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject=fault.name,
        cause=f"fault:{fault.name}:state",
        cause_class="no-resume",
        expected=f"to go on at the {back.left} with everything still filled in",
        observed=f"{fault.body.words}; the customer {observed}",
        proofs=(Proof(back.look, observed), *proofs) if timeline.look(back.look) else proofs,
        url=url_at(timeline, back.look if back.look >= 0 else seen.seq),
        loose=fault.name,
    )
