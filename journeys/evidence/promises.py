"""What became of the promises of a journey: kept, pending, broken or unknown, by later facts and the customer's time.

A promise is only broken by something that was looked at after it was due: silence where nobody looked is unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Literal

from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.contact import Mail, MailAwaited, StatementRead
from journeys.model.event import PromiseNoted
from journeys.model.fact import Promise, PromiseState
from journeys.model.mailing import ROLES, kind_of, role_of

Told = tuple[PromiseState, str, int]


@dataclass(frozen=True)
class Followed:
    """A promise with its state. `closed_at` is the ISO day or time that kept or broke it, `proof` that event's seq."""

    seq: int
    step: int
    promise: Promise
    closed_at: str = ""
    proof: int = -1


def promises(timeline: Timeline) -> tuple[Followed, ...]:
    """Every promise that was noted, in order."""
    return tuple(_followed(timeline, seen) for seen in timeline.all(PromiseNoted))


def is_over(due: str, when: datetime) -> bool:
    """Whether `when` is after `due`: a day is over with its end, a moment with itself."""
    moment = due_moment(due, when)
    return moment is not None and when > moment


def due_moment(due: str, like: datetime) -> datetime | None:
    """The last moment of a due day or time; without an offset of its own, that of `like`. None where it names none."""
    try:
        if len(due) <= len("2026-01-01"):
            return datetime.combine(date.fromisoformat(due), time.max, like.tzinfo)
        moment = datetime.fromisoformat(due)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=like.tzinfo)


def about_order(timeline: Timeline, number: str, *attributes: str) -> Iterator[StatedFact]:
    """Facts of the order with this number: those that name it, and those of pages that showed no other order."""
    for stated in timeline.facts:
        if stated.fact.attribute not in attributes:
            continue
        named = stated.fact.entity.partition(":")[2] or _number_at(timeline, stated)
        if not number or not named or named.casefold() == number.casefold():
            yield stated


def _followed(timeline: Timeline, seen: Seen[PromiseNoted]) -> Followed:
    promise = seen.body.promise
    judge = _JUDGES.get(promise.what, _by_mail)
    state, closed, proof = judge(timeline, seen)
    if state == "unknown":
        state = _by_clock(timeline, promise)
    return Followed(seen.seq, seen.step, replace(promise, state=state), closed, proof)


def _by_clock(timeline: Timeline, promise: Promise) -> Literal["pending", "unknown"]:
    """Nothing closed it: pending while it is not due, or for ever where no time was named."""
    until = timeline.until
    return "unknown" if promise.due and until and is_over(promise.due, until) else "pending"


def _delivery(timeline: Timeline, seen: Seen[PromiseNoted]) -> Told:
    promise = seen.body.promise
    for stated in about_order(timeline, promise.about, "delivered", "status"):
        if stated.seq < seen.seq:
            continue
        when = timeline.stated_when(stated)
        if stated.fact.attribute == "delivered" and stated.fact.value:
            day = str(stated.fact.value)
            return ("kept" if not promise.due or day <= promise.due[:10] else "broken"), day, stated.seq
        over = bool(promise.due and when and is_over(promise.due, when))
        if stated.fact.value == "delivered" and not over and not _dated_later(timeline, promise, stated):
            return "kept", when.isoformat() if when else "", stated.seq
        if over and stated.fact.value not in ("delivered", None, "returned", "refunded"):
            return "broken", when.isoformat() if when else "", stated.seq
    return "unknown", "", -1


def _dated_later(timeline: Timeline, promise: Promise, status: StatedFact) -> bool:
    """Whether the same look also names the day of delivery: that fact decides then."""
    return any(f.look == status.look for f in about_order(timeline, promise.about, "delivered"))


def _refund(timeline: Timeline, seen: Seen[PromiseNoted]) -> Told:
    promise = seen.body.promise
    for read in timeline.all(StatementRead):
        if read.seq < seen.seq or (read.body.about and promise.about and read.body.about != promise.about):
            continue
        made = timeline.when(seen.seq)
        for entry in read.body.entries:
            when = datetime.fromisoformat(entry.when)
            if entry.kind == "refund" and (made is None or when >= made.replace(microsecond=0)):
                late = bool(promise.due) and is_over(promise.due, when)
                return ("broken" if late else "kept"), entry.when, read.seq
        read_at = timeline.when(read.seq)
        if promise.due and read_at and is_over(promise.due, read_at):
            return "broken", read_at.isoformat(), read.seq
    return "unknown", "", -1


def _by_mail(timeline: Timeline, seen: Seen[PromiseNoted]) -> Told:
    """A mail or an answer that was to come: the first mail after the promise keeps it, if it is about it.

    Advertising keeps no promise; where a mail of one role was promised (a dispatch mail), only that one does.
    """
    promise = seen.body.promise
    if promise.what not in ("mail", "reply"):
        return "unknown", "", -1
    for mail in timeline.all(Mail):
        if mail.seq < seen.seq or not _is_it(promise, mail.body):
            continue
        when = _time(mail.body.when)
        late = bool(promise.due and when and is_over(promise.due, when))
        return ("broken" if late else "kept"), mail.body.when, mail.seq
    for waited in timeline.all(MailAwaited):
        when = timeline.when(waited.seq)
        missed = waited.seq > seen.seq and waited.body.found < 0 and waited.body.healthy
        if missed and promise.due and when and is_over(promise.due, when):
            return "broken", when.isoformat(), waited.seq
    return "unknown", "", -1


def _is_it(promise: Promise, mail: Mail) -> bool:
    text = f"{mail.subject} {mail.text} {mail.html_text}".casefold()
    role = promise.quote if promise.quote in ROLES else ""
    about = not promise.about or promise.about.casefold() in text
    return about and kind_of(mail) != "marketing" and (not role or role_of(mail) == role)


def _time(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _number_at(timeline: Timeline, stated: StatedFact) -> str:
    same = (f for f in timeline.facts_about("order_number") if f.look == stated.look and f.fact.value)
    return next((str(f.fact.value) for f in same), "")


_JUDGES: dict[str, Callable[[Timeline, Seen[PromiseNoted]], Told]] = {"delivery": _delivery, "refund": _refund}
