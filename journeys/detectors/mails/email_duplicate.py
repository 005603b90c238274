"""The same mail twice.

## What it notices
Two mails with the same words (nineteen of twenty groups of three words are the same) came within a day as two
messages of their own.

## Why it hurts
A second confirmation looks like a second order; a second letter looks careless.

## Example
"Thank you for your order 1042" at 10:00 and once more at 10:01.

## What to do
Send every mail from one place and remember what was sent for which order.

## When it stays silent
The same message delivered twice (same Message-ID) is the mail server's doing. Mails that differ in what they say,
such as the steps of a parcel, are different mails; short ones must be equal to the letter to count as the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.mails import mails, order_of, sent, trouble, words
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import Mail
from journeys.model.finding import Meta, Observation
from journeys.model.mailing import kind_of, role_of

ALIKE = 0.95  # share of three-word groups two mails have in common; the catalogue's
WITHIN = timedelta(hours=24)  # the catalogue's
SHORT = 40  # words; in fewer, one other word is another message

META = Meta(
    id="email-duplicate",
    title="Every mail comes once",
    trouble="The same mail twice",
    feels="I got that already. Did I order twice?",
    remedy="Send each mail from one place, and remember what was sent for which order.",
    source="shingle likeness of 0.95 within 24 hours; our convention",
    group="mails",
    tier="A",
    owner="it",
    checklist=("C5",),
    gaps=("G1",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Compare every two mails of a day."""
    read = mails(timeline)
    found = [
        trouble(
            later,
            "S2" if role_of(later.body) == "confirmation" and kind_of(later.body) == "transactional" else "S1",
            "sent-twice",
            "one mail",
            f"“{later.body.subject}” came twice, as two messages",
            more=[first.seq],
        )
        for first, later in combinations(read, 2)
        if _is_again(timeline, first, later)
    ]
    yield from conclude(found, len(read), not_reached("no mail came"))


def _is_again(timeline: Timeline, first: Seen[Mail], later: Seen[Mail]) -> bool:
    one, two = sent(first.body), sent(later.body)
    if one is None or two is None or abs(two - one) > WITHIN or first.body.sender != later.body.sender:
        return False
    if order_of(timeline, first.seq) != order_of(timeline, later.seq):
        return False
    return _likeness(_said(first.body), _said(later.body)) >= ALIKE


def _said(mail: Mail) -> list[str]:
    return words(f"{mail.subject} {mail.text or mail.html_text}")


def _likeness(one: list[str], two: list[str]) -> float:
    if min(len(one), len(two)) < SHORT:
        return float(one == two and bool(one))
    first, second = _shingles(one), _shingles(two)
    return len(first & second) / len(first | second)


def _shingles(said: list[str]) -> set[tuple[str, ...]]:
    return set(zip(said, said[1:], said[2:], strict=False))
