"""Pressed again after a failure, and paid twice.

## What it notices
After a fault, the books (or the card statement) show more than one charge, or more than one order, for one wish to buy.

## Why it hurts
It is the customer's money. Whoever was told to try again and did what he was told pays for it twice, finds out on the
statement, and has to ask for it back.

## Example
The answer of the payment company is lost. The shop asks to try again, sends the request again without a key that names
the first one, and both are taken.

## What to do
Give every wish to buy one key, send it with every try, and ask what became of the first before the second.

## When it stays silent
A payment that was reserved and let go again costs nothing, and neither does one that was given back in full. Two
parts of one order are one order. Money that is reserved a second time and still held weighs less than money taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.books import PER_WISH, twice
from journeys.detectors._support.breaking import faults, in_books, last_books, unbroken
from journeys.detectors._support.conclude import conclude, missing
from journeys.detectors._support.facts import show
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import StatementEntry, StatementRead
from journeys.model.fault import BooksRead
from journeys.model.finding import Meta, Observation, Severity

TWICE = ("charged-twice", "one charge and one order for one wish to buy, however often it is tried")

META = Meta(
    id="recover-double-charge",
    title="Trying again after a failure costs nothing twice",
    trouble="Charged twice after a failure",
    feels="They took my money twice.",
    remedy="Give every wish to buy one key and send it with every try; ask what became of the first before the second.",
    source="more than one charge or order per wish to buy; Stripe's idempotent requests exist for this",
    group="recovery",
    tier="A",
    owner="billing",
    checklist=("C6",),
    practice=("P4", "P7"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Count charges and orders per wish to buy in the books as read last, else charges on the card statement."""
    broken, books, statement = faults(timeline), last_books(timeline), timeline.all(StatementRead)
    if not broken:
        yield unbroken(timeline)
        return
    read: Seen[BooksRead] | Seen[StatementRead] | None = books or (statement[-1] if statement else None)
    if read is None or read.seq < broken[0].armed.seq:
        yield missing("nobody looked into the books after the fault")
        return
    done = sum(seen.body.result == "done" for seen in attempts(timeline, "order-place"))
    told = read.body
    if isinstance(told, BooksRead):
        observed, severity = twice(told.orders, told.charges, max(told.intents, done))
    else:
        observed, severity = _on_statement(told)
    found = [in_books(timeline, broken[0], read.seq, severity, *TWICE, f"then {observed}")] if observed else []
    yield from conclude(found, 1, missing(""))


def _on_statement(read: StatementRead) -> tuple[str, Severity]:
    """Equal amounts that were charged more than once and not given back."""
    left: Counter[tuple[int, str]] = Counter()
    for entry in read.entries:
        left[_sum(entry)] += {"charge": 1, "refund": -1}.get(entry.kind, 0)
    again = [sum_ for sum_, count in left.items() if count > PER_WISH]
    return (f"{show(*again[0])} was charged {left[again[0]]} times" if again else ""), "S4"


def _sum(entry: StatementEntry) -> tuple[int, str]:
    return entry.amount, entry.currency
