"""There is no invoice.

## What it notices
An order that has been sent or delivered, and no invoice on its page, in the account or with a mail; or an invoice that
is offered and does not come.

## Why it hurts
Who has to book the purchase, or wants the warranty, must write to the shop and wait. Many do it once and then buy
elsewhere.

## Example
The order is delivered. Its page shows goods and sums, and nothing that could be printed or saved.

## What to do
Put a link to the invoice on the order's page and attach it to the mail that says the parcel has left.

## When it stays silent
Orders that have not been sent yet, orders whose status could not be read, and shops that say that they send the
invoice by mail, where no mail could be read.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import page_of
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="invoice-missing",
    title="Every order that was sent has an invoice",
    trouble="An order without an invoice",
    feels="No invoice? What do I book, what do I show for the warranty?",
    remedy="Offer the invoice on the order's page and attach it to the mail about the dispatch.",
    source="presence test of our own, for orders that were sent",
    group="invoice",
    tier="A",
    owner="billing",
    checklist=("C10",),
)

_SENT = frozenset(("dispatched", "in-transit", "out-for-delivery", "delivered", "returned", "refunded"))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every search for an invoice."""
    found, looked, unclear = [], 0, ""
    tried = attempts(timeline, "invoice")
    for seen in tried:
        if seen.body.result == "done":
            looked += 1
        elif seen.body.result == "contradicted":
            found.append(_friction(timeline, seen, "offered-in-vain", seen.body.observed))
        elif why := _excuse(timeline, seen):
            unclear = why
        else:
            found.append(_friction(timeline, seen, "none", f"{seen.body.observed}; the order has been sent"))
    empty = missing(unclear) if unclear else not_reached("no invoice was looked for")
    yield from conclude(found, looked, empty)


def _excuse(timeline: Timeline, seen: Seen[Attempt]) -> str:
    """Why it may be right that there is none here; "" when nothing says so."""
    statuses = [f for f in timeline.facts_about("status") if seen.body.before < f.look <= seen.body.after]
    status = str(statuses[-1].fact.value) if statuses else ""
    if status not in _SENT:
        return f"the order is {status}: it may come with the parcel" if status else "the order's status is not known"
    page = page_of(timeline, seen.body.after)
    words = " ".join(node.words for node in page.outline.nodes) if page else ""
    if not page:
        return "the order's page was not kept"
    return "the shop says that it sends invoices by mail" if says("invoice-by-mail", words) else ""


def _friction(timeline: Timeline, seen: Seen[Attempt], cause: str, observed: str) -> Friction:
    look = timeline.look(seen.body.after)
    proofs = [Proof(seen.seq, seen.body.observed)]
    proofs += [Proof(seen.body.after, "the order's page")] if look else []
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject="invoice",
        cause="invoice:missing",
        cause_class=cause,
        expected="an invoice for an order that was sent",
        observed=observed,
        proofs=tuple(proofs),
        url=look.url if look else "",
        loose="invoice",
        exposure=0.5,
    )
