"""Something failed, and there is nothing the customer can do about it.

## What it notices
Where a fault stopped the customer, the page offers no other try, no other way to pay or to deliver, no way to keep it
for later and nobody to talk to; or only to try again, which goes on failing when everything works again.

## Why it hurts
The customer wanted to buy and still does. A page that only leads home sends him to another shop.

## Example
“Something went wrong”, and a link to the home page.

## What to do
Say what can be done now: try again in a minute, pay in another way, order by phone; and keep the basket meanwhile.

## When it stays silent
A button that can be pressed again is a way on, a telephone number as well, and so is the promise that the shop sees to
it. Home and basket are none. A customer who got there all the same needs none.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.breaking import Fault, faults, said, unbroken, url_at
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.looks import controls, page_of
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.candour import WAYS_ON
from journeys.model.event import Action
from journeys.model.fault import FaultMet, WayKind
from journeys.model.finding import Friction, Meta, Observation, Proof

WAYS: frozenset[WayKind] = frozenset(
    ("retry", "other-payment", "other-delivery", "save", "contact", "continue")
)  # the catalogue's list; a way home or to the basket leads nowhere new

META = Meta(
    id="recover-no-way-on",
    title="A failure leaves a way on",
    trouble="Stuck after a failure",
    feels="And now what?",
    remedy="Offer another try, another way to pay or deliver, and somebody to talk to, on the page that says so.",
    source="no way on at all; GOV.UK Design System, problem with the service pages",
    group="recovery",
    tier="A",
    owner="it",
    checklist=("C6", "C9"),
    practice=("P4",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look at what each page offered that told of a failure, or kept silent about it."""
    broken = faults(timeline)
    if not broken:
        yield unbroken(timeline)
        return
    found, looked = [], 0
    for fault in broken:
        for seen in fault.failed:
            looked += 1
            ways = _ways(timeline, seen.body)
            if not ways:
                found.append(_friction(timeline, fault, seen, "there is no way on"))
            elif ways == {"retry"} and _loops(timeline, fault, seen):
                found.append(_friction(timeline, fault, seen, "trying again fails when everything works again"))
    yield from conclude(found, looked, not_reached("nothing stopped the customer"))


def _ways(timeline: Timeline, met: FaultMet) -> set[str]:
    offered: set[str] = {way.kind for way in met.ways if way.kind in WAYS}
    told = said(timeline, (*met.words, *(way.words for way in met.ways))) & WAYS_ON
    words = {"other-payment" if one == "other-way" else one for one in told}
    return offered | words or _on_page(timeline, met)


def _on_page(timeline: Timeline, met: FaultMet) -> set[str]:
    """What the page as a whole offers: the same button once more, and help wherever it stands."""
    page = page_of(timeline, met.look)
    able = controls(page.outline.nodes) if page else ()
    pressed = next((seen.body.target for seen in timeline.all(Action) if seen.seq == met.action), None)
    found: set[str] = set()
    for node in able:
        found |= {"retry"} if pressed and pressed.name and node.name == pressed.name else set()
        named = says("contact", node.name) or "contact" in said(timeline, (node.name,))
        found |= {"contact"} if node.role == "link" and named else set()
    return found


def _loops(timeline: Timeline, fault: Fault, seen: Seen[FaultMet]) -> bool:
    """Whether every further try failed although the fault was over."""
    after = [one for one in attempts(timeline, seen.body.goal) if fault.is_over and one.seq > fault.until]
    return bool(after) and all(one.body.result in ("refused", "no-answer", "contradicted") for one in after)


def _friction(timeline: Timeline, fault: Fault, seen: Seen[FaultMet], observed: str) -> Friction:
    met = seen.body
    words = f" after “{met.words[0][:160]}”" if met.words else ""
    proofs = (Proof(seen.seq, observed), fault.proof)
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=seen.step,
        subject=met.goal,
        cause=f"fault:{fault.name}:way",
        cause_class="no-way-on",
        expected="another try, another way, or somebody to talk to",
        observed=f"{fault.body.words}; {observed}{words}",
        proofs=(Proof(met.look, observed), *proofs) if timeline.look(met.look) else proofs,
        url=url_at(timeline, met.look if met.look >= 0 else seen.seq),
        loose=met.goal,
    )
