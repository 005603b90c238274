"""What detectors of delivery and refund ask of a timeline: promises with their state, statements, days."""

from __future__ import annotations

from datetime import date, timedelta

from journeys.evidence.promises import Followed, promises
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.contact import StatementRead
from journeys.model.finding import Friction, Proof, Severity

BEFORE_PAYMENT = ("product", "basket", "contact", "address", "delivery", "payment", "review")


def promised(timeline: Timeline, what: str) -> tuple[Followed, ...]:
    """The promises of one kind that name a time, in order."""
    return tuple(one for one in promises(timeline) if one.promise.what == what and one.promise.due)


def last_statement(timeline: Timeline) -> Seen[StatementRead] | None:
    """The card statement as read last, None when none was read."""
    read = timeline.all(StatementRead)
    return read[-1] if read else None


def summed(read: StatementRead, kind: str) -> int:
    """Minor units of all entries of one kind."""
    return sum(entry.amount for entry in read.entries if entry.kind == kind)


def statuses(timeline: Timeline) -> tuple[StatedFact, ...]:
    """Every status of an order that a page stated, in order."""
    return tuple(f for f in timeline.facts_about("status") if f.fact.value and f.fact.channel == "browser")


def was_lost(timeline: Timeline) -> bool:
    """Whether the shop said that the parcel is lost."""
    return any(stated.fact.value == "lost" for stated in statuses(timeline))


def day_of(value: object) -> date | None:
    """A fact's day; None where it is none."""
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def working_days_between(first: date, last: date) -> int:
    """Days from Monday to Friday after `first`, up to and with `last`."""
    days = (first + timedelta(days=n) for n in range(1, (last - first).days + 1))
    return sum(day.weekday() < 5 for day in days)


def broken(
    timeline: Timeline, one: Followed, *, severity: Severity, subject: str, expected: str, observed: str
) -> Friction:
    """The friction of a promise that was not kept, proved by where it was made and what broke it."""
    places = ((one.seq, one.promise.quote), (one.proof, observed))
    proofs = tuple(Proof(seq, quote) for seq, quote in places if seq >= 0)
    look = timeline.last_look(one.seq)
    return Friction(
        severity=severity,
        confidence="confirmed",
        step=timeline.at(one.proof).step if one.proof >= 0 else one.step,
        subject=subject,
        cause=f"facts:order/{subject}",
        cause_class="promise-broken",
        expected=expected,
        observed=observed,
        proofs=proofs,
        url=look.body.url if look else "",
        loose=subject,
    )
