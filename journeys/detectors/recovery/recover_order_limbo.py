"""Paid, and no order; or an order nobody paid for, shown as paid.

## What it notices
A quarter of an hour after a fault the books show money of the customer without an order, a paid order that nobody
confirmed to the customer, or an unpaid order that the shop calls paid.

## Why it hurts
The customer does not know whether he bought something. Whoever orders again may get it twice, whoever does not may
get nothing, and both call.

## Example
The payment is taken, the answer is lost, the order is never written. The money stands on the statement; the account
is empty.

## What to do
Write the order down before the money is asked for, ask the payment company about everything left open, and finish it
or give the money back within minutes, and say so.

## When it stays silent
A payment that takes its time and is called pending is honest. Within a quarter of an hour nothing is judged. Money
that was given back, or reserved and let go, is not missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.breaking import Fault, age, faults, in_books, last_books, live, said, stands, unbroken
from journeys.detectors._support.conclude import conclude, missing
from journeys.detectors._support.facts import show
from journeys.evidence.timeline import Timeline
from journeys.model.contact import Mail
from journeys.model.fault import BookCharge, BookOrder, BooksRead
from journeys.model.finding import Meta, Observation, Severity

UNRESOLVED = 900.0  # seconds on the customer clock [C]: after a quarter of an hour people call or order again

LIMBO = ("order-limbo", "within a quarter of an hour the order stands and is paid, or neither")

META = Meta(
    id="recover-order-limbo",
    title="After a failure, money and order belong together",
    trouble="Money without an order, or an order without money",
    feels="Did I buy it or not?",
    remedy="Write the order down first, settle everything left open within minutes, and say how it ended.",
    source="a convention: unresolved after 15 minutes on the customer clock",
    group="recovery",
    tier="A",
    owner="billing",
    checklist=("C6",),
    practice=("P4", "P7"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold the charges against the orders in the books as read last."""
    broken, read = faults(timeline), last_books(timeline)
    if not broken:
        yield unbroken(timeline)
        return
    if read is None or read.seq < broken[0].armed.seq:
        yield missing("nobody looked into the books after the fault")
        return
    books = read.body
    told = _told(timeline, broken[0])
    open_ = [*_orphans(books), *_unconfirmed(timeline, books), *_unpaid(timeline, books, told)]
    broke = timeline.when(broken[0].armed.seq)
    since = broke.isoformat() if broke else ""
    late = [(observed, severity) for observed, severity, when in open_ if _is_over(when, since, books)]
    found = [in_books(timeline, broken[0], read.seq, weight, *LIMBO, observed) for observed, weight in late[:1]]
    yield from conclude(found, 0 if open_ else 1, missing("a quarter of an hour is not over"))


def _is_over(when: str, broke: str, books: BooksRead) -> bool:
    """Whether a quarter of an hour is over; where the books name only a day, since the fault."""
    passed = age(when if len(when) > len("2026-01-01") else broke, books.when)
    return passed is not None and passed >= UNRESOLVED


Open = tuple[str, Severity, str]


def _orphans(books: BooksRead) -> Iterator[Open]:
    """Money that belongs to no order; where the books name neither, more of it than there are orders."""
    orders = [order for order in books.orders if stands(order)]
    numbers, wishes = {o.number for o in orders}, {o.intent for o in orders if o.intent}
    charges = [charge for charge in books.charges if live(charge) > 0 or charge.held > 0]
    linked = any(charge.order or charge.intent for charge in charges)
    alone = [c for c in charges if c.order not in numbers and c.intent not in wishes]
    spare = alone if linked else charges[len(orders) :]
    for charge in spare:
        yield _without_order(charge)


def _without_order(charge: BookCharge) -> Open:
    taken = live(charge) > 0
    sum_ = show(live(charge) if taken else charge.held, charge.currency)
    return (
        f"{sum_} {'was taken' if taken else 'is held'}, and there is no order for it",
        ("S4" if taken else "S3"),
        charge.when,
    )


def _unconfirmed(timeline: Timeline, books: BooksRead) -> Iterator[Open]:
    for order in books.orders:
        if order.payment == "paid" and order.confirmed == 0 and stands(order) and not _heard_of(timeline, order):
            yield f"{order.number} is paid, and nobody told the customer that it exists", "S4", order.when


def _heard_of(timeline: Timeline, order: BookOrder) -> bool:
    """Whether a page or a mail told the customer its number."""
    numbers = {str(stated.fact.value) for stated in timeline.facts_about("order_number")}
    mails = (f"{seen.body.subject} {seen.body.text} {seen.body.html_text}" for seen in timeline.all(Mail))
    return order.number in numbers or any(order.number in text for text in mails)


def _unpaid(timeline: Timeline, books: BooksRead, told: frozenset[str]) -> Iterator[Open]:
    """An order without money that the shop called paid, without a word that it is not sure."""
    paid = any(stated.fact.value == "paid" for stated in timeline.facts_about("status"))
    for order in books.orders:
        if order.payment == "unpaid" and stands(order) and "unsure" not in told and (paid or "charged" in told):
            yield f"{order.number} is not paid, and the shop says that it is", "S4", order.when


def _told(timeline: Timeline, fault: Fault) -> frozenset[str]:
    return said(timeline, (text for seen in fault.met for text in seen.body.words))
