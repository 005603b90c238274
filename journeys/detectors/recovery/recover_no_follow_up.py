"""The order failed by the shop's fault, and nobody ever came back to the customer about it.

## What it notices
A day after an order that the shop could not take, no mail says what became of it and what to do now.

## Why it hurts
The customer was about to buy and has given an address. Whether anything was charged, whether to try again, whether
somebody looks after it: silence answers none of it, and the sale is lost.

## Example
The payment was down. The page said so; the mailbox stays empty, the next day as well.

## What to do
Write as soon as it works again: nothing was charged, the basket is here, this is the link.

## When it stays silent
Who finished the order on a second try needs no letter. What the bank declined, what is sold out and what the
customer's own line cut off is no failure of the shop's. Before the day is over nothing is judged, and a mailbox that
was not proved to receive mail proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.breaking import Fault, bought, faults, last_books, said, stands, unbroken, understood
from journeys.detectors._support.conclude import conclude, missing, not_applicable
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.candour import ADMISSIONS, WAYS_ON
from journeys.model.contact import Mail, MailAwaited
from journeys.model.event import Turn
from journeys.model.fault import FaultMet
from journeys.model.finding import CannotTell, Friction, Meta, Observation, Proof
from journeys.model.mailing import kind_of

FOLLOW_UP = 86_400.0  # seconds on the customer clock [C]: after a day the customer has bought elsewhere

META = Meta(
    id="recover-no-follow-up",
    title="The shop comes back to customers whose order it could not take",
    trouble="Silence after a failed order",
    feels="Nobody told me anything.",
    remedy="Write as soon as it works again: what became of the money, where the basket is, how to go on.",
    source="a convention: nothing within 24 hours on the customer clock",
    group="recovery",
    tier="A",
    owner="service",
    checklist=("C6", "C9"),
    practice=("P7", "P8"),
)

_SHOP = frozenset(("payment", "stock", "shop", "carrier", "promotions"))
_NOT_ITS_FAULT = frozenset(("declined", "sold-out", "offline"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for a word about each order that failed."""
    broken = faults(timeline)
    if not broken:
        yield unbroken(timeline)
        return
    found, looked = [], 0
    reason = not_applicable("no order failed for good by the shop's fault")
    for fault in broken:
        lost = _lost(timeline, fault)
        if lost is None:
            continue
        if _told(timeline, lost.seq):
            looked += 1
        elif isinstance(waited := _waited(timeline, lost), CannotTell):
            reason = waited
        else:
            looked += 1
            found.append(_friction(fault, lost, waited))
    yield from conclude(found, looked, reason)


def _lost(timeline: Timeline, fault: Fault) -> Seen[FaultMet] | None:
    """The order that failed by the shop's fault, unless it came to be after all."""
    books = last_books(timeline)
    written = books is not None and any(stands(order) for order in books.body.orders)
    its_own = fault.body.dependency in _SHOP and fault.body.kind not in _NOT_ITS_FAULT
    if not its_own or written or fault.body.ordered == "yes":
        return None
    orders = [seen for seen in fault.failed if seen.body.goal == "order-place"]
    return orders[-1] if orders and not bought(timeline, orders[-1].seq) else None


def _told(timeline: Timeline, since: int) -> bool:
    """Whether a mail or a call said what became of it and what to do now; in other languages any mail about it."""
    for seen in timeline.all(Mail):
        if seen.seq > since and kind_of(seen.body) != "marketing":
            told = said(timeline, (seen.body.subject, seen.body.text or seen.body.html_text))
            state, remedy = told & (ADMISSIONS | {"kept"}), told & (WAYS_ON | {"kept"}) or seen.body.links
            if not understood(timeline) or (state and remedy):
                return True
    calls = (seen for seen in timeline.all(Turn) if seen.seq > since and seen.body.speaker != "customer")
    return any(said(timeline, (seen.body.text,)) & ADMISSIONS for seen in calls)


def _waited(timeline: Timeline, lost: Seen[FaultMet]) -> Seen[MailAwaited] | CannotTell:
    """The wait that proves the silence."""
    failed = timeline.when(lost.seq)
    for seen in reversed(timeline.all(MailAwaited)):
        now = timeline.when(seen.seq)
        over = seen.body.seconds >= FOLLOW_UP or (failed and now and (now - failed).total_seconds() >= FOLLOW_UP)
        if seen.seq > lost.seq and over:
            return seen if seen.body.healthy else missing("the mailbox was not proved to receive mail")
    return missing("nobody waited a day for the shop to come back")


def _friction(fault: Fault, lost: Seen[FaultMet], waited: Seen[MailAwaited]) -> Friction:
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=waited.step,
        subject=fault.name,
        cause=f"fault:{fault.name}:silence",
        cause_class="no-follow-up",
        expected="within a day a mail says what became of the order and how to go on",
        observed=f"{fault.body.words}; the order failed, and nobody wrote about it for a day",
        proofs=(Proof(waited.seq, "no mail about it"), Proof(lost.seq, "the order that failed"), fault.proof),
        loose=fault.name,
    )
