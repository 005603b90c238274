"""A promised call, mail or answer did not come.

## What it notices
In a call or chat somebody promised to call back, to write or to be in touch. The time is over by the customer's clock,
and neither the carrier's list of calls nor the mailbox has anything from the shop. Where no time was named, one working
day counts.

## Why it hurts
The customer stopped asking elsewhere because of the promise, and has to start again.

## Example
“We will call you back within two hours.” Nobody did.

## What to do
Put every promise into a list that somebody works through, and call even when there is nothing new.

## When it stays silent
Before the time is over. Where nobody could see whether a call or mail came: no list of calls, no mailbox that was
proved to work.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import CallsRead, Mail, MailAwaited
from journeys.model.event import PromiseNoted, Turn
from journeys.model.finding import CannotTell, Clear, Friction, Meta, Observation, Proof
from journeys.model.moments import moment, working_day_after

BY_PHONE, BY_MAIL = frozenset({"call-back", "reply"}), frozenset({"mail", "reply"})
CONVERSATION = frozenset({"phone", "chat"})

META = Meta(
    id="promise-to-contact-broken",
    title="Promised calls and mails come",
    trouble="A promised call or mail that never came",
    feels="They never called.",
    remedy="Put every promise into a list that somebody works through, and call even when there is nothing new.",
    source="any; convention where no time was named: one working day",
    group="phone",
    tier="A",
    owner="service",
    checklist=("C9",),
    practice=("P7",),
    gaps=("G3",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """What became of every promise to be in touch that was made in a call or chat."""
    made = [seen for seen in timeline.all(PromiseNoted) if seen.body.promise.channel in CONVERSATION]
    asked = [seen for seen in made if seen.body.promise.what in BY_PHONE | BY_MAIL]
    judged = [_judged(timeline, seen) for seen in asked]
    found = [one for one in judged if isinstance(one, Friction)]
    unsure = [one for one in judged if isinstance(one, CannotTell)]
    kept = sum(isinstance(one, Clear) for one in judged)
    yield from conclude(found, kept, unsure[0] if unsure else not_reached("nobody promised to be in touch"))


def _judged(timeline: Timeline, seen: Seen[PromiseNoted]) -> Observation:
    promise = seen.body.promise
    since, until = timeline.when(seen.seq), timeline.until
    said = timeline.at(seen.body.source).body if seen.body.source >= 0 else None
    if isinstance(said, Turn):
        since = moment(said.when, since) or since
    if since is None or until is None:
        return missing("nobody kept the customer's time")
    due = moment(promise.due, since) if promise.due else working_day_after(since)
    if due is None:
        return missing("when it is due could not be read")
    calls = [moment(c.when, since) for read in timeline.all(CallsRead) for c in read.body.calls]
    mails = [moment(m.body.when, since) for m in timeline.all(Mail) if m.seq > seen.seq]
    came = [*(calls if promise.what in BY_PHONE else ()), *(mails if promise.what in BY_MAIL else ())]
    if any(when is not None and since <= when <= due for when in came):
        return Clear()
    if until < due:
        return not_reached("it is not due yet")
    looked = _looked(timeline, seen, promise.what, due.isoformat())
    return _broken(seen, promise.due, looked) if looked else missing("nobody could see whether it came")


def _looked(timeline: Timeline, seen: Seen[PromiseNoted], what: str, due: str) -> tuple[Proof, ...]:
    """What shows that nothing came: calls listed and mail awaited after it was due, on every way it could come."""
    limit = moment(due)
    listed = [
        read.seq
        for read in timeline.all(CallsRead)
        if limit and (when := moment(read.body.when, limit)) is not None and when >= limit
    ]
    awaited = [
        one.seq
        for one in timeline.all(MailAwaited)
        if one.seq > seen.seq and one.body.found < 0 and one.body.healthy and _after(timeline, one.seq, due)
    ]
    needed = [listed] * (what in BY_PHONE) + [awaited] * (what in BY_MAIL)
    if not all(needed):
        return ()
    return tuple(Proof(seqs[-1], "nothing came") for seqs in needed)


def _after(timeline: Timeline, seq: int, due: str) -> bool:
    when, limit = timeline.when(seq), moment(due)
    return when is not None and limit is not None and when >= limit


def _broken(seen: Seen[PromiseNoted], due: str, looked: tuple[Proof, ...]) -> Friction:
    promise = seen.body.promise
    what = {"call-back": "call", "mail": "mail", "reply": "answer"}[promise.what]
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=seen.step,
        subject=f"promised {what}",
        cause=f"promise:{promise.what}:{promise.about}",
        cause_class="promise-to-contact",
        expected=f"the promised {what} by {due or 'the next working day'}",
        observed=f"nothing came: “{promise.quote}”",
        proofs=(Proof(seen.seq, promise.quote), *looked),
        loose=f"promised {what}",
    )
