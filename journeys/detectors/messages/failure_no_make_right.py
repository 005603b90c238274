"""The shop failed, and nothing was offered to make it right.

## What it notices
An order that the shop could not take, or a promise of delivery or refund that it broke; and until a day later, or until
the end of the contact about it, no refund, replacement, voucher, call back, other way or new promise.

## Why it hurts
The customer is left with the damage. Saying sorry costs nothing, and that is what it is worth without a remedy.

## Example
The parcel never came. The mail says that the shop is sorry, and the chat as well; that is all.

## What to do
Decide beforehand what a failed order and a broken promise are worth, and let the page, the mail and the desk offer it.

## When it stays silent
What went through in the end, came after all or was paid back is made right. So is every offer: another way to order, a
call back, a voucher, a new date, a basket that is kept for the next try. Before a day is over, or where nobody looked
into the mailbox or talked to the shop, nothing can be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeys.detectors._support.breaking import bought, last_books, said, stands, understood
from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.failures import failures
from journeys.detectors._support.owning import answered_failures
from journeys.evidence.timeline import Timeline
from journeys.model.candour import makes_right
from journeys.model.contact import ContactEnded, Mail, MailAwaited, StatementRead
from journeys.model.event import PromiseNoted, Turn
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.mailing import kind_of
from journeys.model.talk import says

A_DAY = 86_400.0  # seconds on the customer clock [C]; the same day as for a word after a failed order

META = Meta(
    id="failure-no-make-right",
    title="Failures are made right",
    trouble="A failure without a remedy",
    feels="So what now?",
    remedy="Let page, mail and desk offer what a failure is worth: a refund, a voucher, another way, a new date.",
    source="a convention: no remedy by the end of the contact or within 24 hours on the customer clock",
    group="messages",
    tier="A",
    owner="service",
    checklist=("C6", "C9"),
    practice=("P7", "P4"),
)

_NEW = frozenset(("refund", "call-back", "reply", "delivery"))
_PROMISES = frozenset(("promise:delivery", "promise:refund"))


@dataclass(frozen=True)
class _Damage:
    """A failure that cost the customer something: an order or a promise. `said` are the words at the time."""

    subject: str
    cause: str
    seq: int
    what: str
    said: tuple[str, ...]
    proofs: tuple[Proof, ...]


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for a remedy of each failure, in words and in facts."""
    damages = tuple(_damages(timeline))
    if damages and not understood(timeline):
        yield missing("there are no words for this language")
        return
    found, looked = [], 0
    for damage in damages:
        until = _waited(timeline, damage)
        if _righted(timeline, damage):
            looked += 1
        elif until is not None:
            looked += 1
            found.append(_friction(timeline, damage, until))
    early = missing("nobody waited a day for a remedy, or asked for one")
    yield from conclude(found, looked, early if damages else not_reached("the shop kept its orders and promises"))


def _damages(timeline: Timeline) -> Iterator[_Damage]:
    books = last_books(timeline)
    written = books is not None and any(stands(order) for order in books.body.orders)
    lost = [one for one in answered_failures(timeline) if one.goal == "order-place" and not one.made_good]
    if lost and not written and not bought(timeline, lost[-1].seq):
        last = lost[-1]
        words = tuple(text for one in lost for text in one.words)
        yield _Damage(last.goal, last.cause, last.seq, last.what, words, last.proofs)
    for failure in failures(timeline):
        if failure.kind in _PROMISES:
            seq = max(proof.event for proof in failure.proofs)
            yield _Damage(failure.subject, failure.cause, seq, failure.words, (), failure.proofs)


def _righted(timeline: Timeline, damage: _Damage) -> bool:
    """Whether anything was offered or done about it, from the failure on."""
    locale = timeline.journey.locale
    told = [*damage.said, *_told(timeline, damage.seq)]
    if any(makes_right(text, locale) for text in told) or said(timeline, told) >= {"retry", "kept"}:
        return True
    offered = any(says(topic, text, locale) for text in told for topic in ("remedy", "follow"))
    return offered or _done(timeline, damage)


def _told(timeline: Timeline, since: int) -> Iterator[str]:
    """Everything that was written and said to the customer afterwards."""
    for mail in timeline.all(Mail):
        if mail.seq > since and kind_of(mail.body) != "marketing":
            yield f"{mail.body.subject}. {mail.body.text or mail.body.html_text}"
    for turn in timeline.all(Turn):
        if turn.seq > since and turn.body.speaker != "customer":
            yield turn.body.text


def _done(timeline: Timeline, damage: _Damage) -> bool:
    """Facts: money that came back, goods that came late, another promise, a contact that settled it."""
    back = any(
        entry.kind == "refund"
        for seen in timeline.all(StatementRead)
        if seen.seq > damage.seq
        for entry in seen.body.entries
    )
    came = damage.subject == "delivery" and any(
        stated.fact.value == "delivered" for stated in timeline.facts_about("status") if stated.seq >= damage.seq
    )
    settled = any(
        seen.seq > damage.seq and seen.body.outcome in ("resolved", "promised") for seen in timeline.all(ContactEnded)
    )
    made = (seen for seen in timeline.all(PromiseNoted) if seen.seq > damage.seq)
    promised = any(seen.body.promise.what in _NEW for seen in made)
    return back or came or promised or settled


def _waited(timeline: Timeline, damage: _Damage) -> int | None:
    """The event until which nothing came: the end of a contact, or a day with a mailbox that works."""
    talked = [
        seen.seq for seen in timeline.all(ContactEnded) if seen.seq > damage.seq and seen.body.outcome != "cut-off"
    ]
    if talked:
        return talked[-1]
    failed = timeline.when(damage.seq)
    for seen in reversed(timeline.all(MailAwaited)):
        now = timeline.when(seen.seq)
        passed = failed is not None and now is not None and (now - failed).total_seconds() >= A_DAY
        if seen.seq > damage.seq and seen.body.healthy and (passed or seen.body.seconds >= A_DAY):
            return seen.seq
    return None


def _friction(timeline: Timeline, damage: _Damage, until: int) -> Friction:
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=timeline.at(until).step,
        subject=damage.subject,
        cause=damage.cause,
        cause_class="no-remedy",
        expected="a refund, a replacement, a voucher, a call back, another way or a new date",
        observed=f"{damage.what}; nothing was offered to make it right",
        proofs=(Proof(until, "until then no remedy"), *damage.proofs),
        loose=damage.subject,
    )
