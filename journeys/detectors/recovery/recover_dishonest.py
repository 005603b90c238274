"""Something of the shop's own failed, and what it says about it is not so.

## What it notices
While a fault stands whose truth is known, the shop claims success for an order that was not taken, blames the card or
the customer for what it did not do, or says that nothing was charged when it was.

## Why it hurts
The customer acts on it: rings the bank, types another card, orders again, or waits for a parcel that never comes. When
it comes out, nothing the shop says is believed any more.

## Example
The payment company is down. The page says: “Your card was declined.”

## What to do
Tell apart what the bank refused and what did not answer. Where you do not know yet, say so, and ask not to pay again.

## When it stays silent
“We don't know yet, please don't pay again” is the best there is. A bank that really declined may be named. Between
browser and shop nobody can tell a dead server from a dead line, so a page that asks to check the connection is fair.
The browser's own error page is not the shop's words.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.breaking import (
    COME_BACK,
    Fault,
    bought,
    faults,
    last_books,
    live,
    stands,
    unbroken,
    understood,
    url_at,
)
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.candour import Happened, claims, untrue
from journeys.model.contact import Mail
from journeys.model.fault import FaultMet, Known
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.mailing import role_of

META = Meta(
    id="recover-dishonest",
    title="What the shop says of a failure is true",
    trouble="An untrue word about a failure",
    feels="That is simply not true.",
    remedy="Say what failed and what did not; where you do not know yet, say that, and ask not to pay again.",
    source="any contradiction between the words and the fault",
    group="recovery",
    tier="A",
    owner="it",
    checklist=("C6", "C9"),
    practice=("P4", "P7"),
)

_LINE = frozenset(("network", "session"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold everything said while a fault stood against what really happened."""
    broken = faults(timeline)
    if not broken:
        yield unbroken(timeline)
        return
    if not understood(timeline):
        yield missing("there are no words for this language")
        return
    found, looked = [], 0
    for fault in broken:
        own = [one for one in fault.met if not one.body.foreign and one.body.goal != COME_BACK and one.body.words]
        looked += len(own)
        untrue = [(seen, *wrong) for seen in own if (wrong := _untrue(timeline, fault, seen.body))]
        found += [_friction(timeline, fault, *each) for each in untrue]
        found += [_by_mail(fault, seen, text) for seen, text in _false_confirmations(timeline, fault)]
    yield from conclude(found, looked, not_reached("the shop said nothing while something was broken"))


def _untrue(timeline: Timeline, fault: Fault, met: FaultMet) -> tuple[str, str] | None:
    """The words that are not so, and what is wrong about them."""
    for text in met.words:
        wrong = untrue(text, timeline.journey.locale, _really(timeline, fault, met))
        if wrong:
            return text, wrong
    return None


def _really(timeline: Timeline, fault: Fault, met: FaultMet) -> Happened:
    return Happened(
        ordered=_ordered(timeline, fault, met),
        charged=_charged(timeline, fault),
        declined=fault.body.kind == "declined",
        line=_may_be_the_line(fault),
        done=met.done,
    )


def _may_be_the_line(fault: Fault) -> bool:
    """Whether a page cannot tell the fault from a dead line, or the fault is one."""
    unseen = fault.body.family == "edge" and fault.body.kind != "error"
    return unseen or fault.body.dependency in _LINE


def _ordered(timeline: Timeline, fault: Fault, met: FaultMet) -> Known:
    """Whether an order came to be; where the fault does not say, as the books do."""
    books = last_books(timeline)
    if fault.body.ordered != "unknown":
        return fault.body.ordered
    if met.goal != "order-place" or books is None or books.seq < fault.armed.seq:
        return "unknown"
    return "yes" if any(stands(order) for order in books.body.orders) else "no"


def _charged(timeline: Timeline, fault: Fault) -> Known:
    """Whether money was taken; where the fault does not say, as the books do when nothing was bought afterwards."""
    books = last_books(timeline)
    if fault.body.charged != "unknown":
        return fault.body.charged
    if books is None or books.seq < fault.armed.seq or bought(timeline, fault.armed.seq):
        return "unknown"
    return "yes" if any(live(charge) > 0 for charge in books.body.charges) else "no"


def _false_confirmations(timeline: Timeline, fault: Fault) -> Iterator[tuple[Seen[Mail], str]]:
    """Mails that confirm an order which never came to be."""
    books = last_books(timeline)
    written = books is not None and any(stands(order) for order in books.body.orders)
    if fault.body.ordered != "no" or written or bought(timeline, fault.armed.seq):
        return
    for seen in timeline.all(Mail):
        text = f"{seen.body.subject}. {seen.body.text or seen.body.html_text}"
        said = claims(text, timeline.journey.locale)
        honest = said & {"unsure", "failed"}
        if seen.seq > fault.armed.seq and role_of(seen.body) == "confirmation" and "success" in said and not honest:
            yield seen, seen.body.subject


def _friction(timeline: Timeline, fault: Fault, seen: Seen[FaultMet], text: str, wrong: str) -> Friction:
    met = seen.body
    look = (Proof(met.look, text),) if timeline.look(met.look) else ()
    return Friction(
        severity="S4",
        confidence="confirmed",
        step=seen.step,
        subject=met.goal,
        cause=f"action:{met.action}" if met.action >= 0 else f"fault:{fault.name}:words",
        cause_class="untrue",
        expected="what the shop says about the failure is so",
        observed=f"{fault.body.words}; the shop said “{text[:200]}”, but {wrong}",
        proofs=(Proof(seen.seq, text), *look, fault.proof),
        url=url_at(timeline, met.look if met.look >= 0 else seen.seq),
        loose=met.goal,
    )


def _by_mail(fault: Fault, seen: Seen[Mail], text: str) -> Friction:
    return Friction(
        severity="S4",
        confidence="confirmed",
        step=seen.step,
        subject="mail:confirmation",
        cause=f"fault:{fault.name}:mail",
        cause_class="untrue",
        expected="only an order that was taken is confirmed",
        observed=f"{fault.body.words}; a mail said “{text[:200]}”, but no order was taken",
        proofs=(Proof(seen.seq, text), fault.proof),
        loose="mail",
    )
