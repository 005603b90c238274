"""Who says no still gets letters.

## What it notices
The request to unsubscribe is refused (the one-click request is answered with an error or not at all), or a letter of
the same list is sent more than 48 hours after it.

## Why it hurts
A no that is not heard ends trust, and in many places breaks the law.

## Example
"You are unsubscribed." The next letter comes on Friday as ever.

## What to do
Take the address off the list in the request itself, without cookies, log-in or a second question.

## When it stays silent
Letters sent within 48 hours may have been on their way. Letters of another list were not refused. Mails about orders
go on. Without 48 hours of watching afterwards nothing is said of the letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.mails import marketing, sent, trouble
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import Mail, Unsubscribed
from journeys.model.finding import Friction, Meta, Observation, Proof

GRACE = timedelta(hours=48)  # Google's guidelines for subscriptions

META = Meta(
    id="unsubscribe-ignored",
    title="Who unsubscribes is left alone",
    trouble="Unsubscribing that does not help",
    feels="I said no.",
    remedy="Take the address off the list in the request itself, without cookies, log-in or a second question.",
    source="48 hours: Google's guidelines for subscriptions; RFC 8058 for the request",
    group="mails",
    tier="A",
    owner="marketing",
    checklist=("C5",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every request and what came after it."""
    asked = timeline.all(Unsubscribed)
    found = [f for seen in asked for f in (_refused(seen), *_later(timeline, seen)) if f]
    watched = [seen for seen in asked if _watched(timeline, seen)]
    empty = missing("mail was not watched for 48 hours afterwards") if asked else not_reached("nobody unsubscribed")
    yield from conclude(found, len(watched), empty)


def _refused(seen: Seen[Unsubscribed]) -> Friction | None:
    asked = seen.body
    if asked.way != "one-click" or 0 < asked.status < 400:
        return None
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=seen.step,
        subject="mail unsubscribe",
        cause="mail:unsubscribe/refused",
        cause_class="refused",
        expected="the one-click request is taken, without cookies",
        observed=f"it was answered with {asked.status}" if asked.status else f"no answer: {asked.failure}",
        proofs=(Proof(seen.seq), Proof(asked.mail)),
        loose="mail",
    )


def _later(timeline: Timeline, seen: Seen[Unsubscribed]) -> Iterator[Friction]:
    since, left = _when(timeline, seen), _list_of(timeline, seen)
    if since is None:
        return
    for letter in marketing(timeline):
        when = sent(letter.body)
        if when and when > since + GRACE and left in ("", _list(letter.body)):
            yield trouble(
                letter,
                "S3",
                "letters-go-on",
                "no letter after 48 hours",
                f"“{letter.body.subject}” was sent {_hours(when - since)} later",
                more=[seen.seq],
            )


def _watched(timeline: Timeline, seen: Seen[Unsubscribed]) -> bool:
    since = _when(timeline, seen)
    return bool(since and timeline.until and timeline.until > since + GRACE)


def _when(timeline: Timeline, seen: Seen[Unsubscribed]) -> datetime | None:
    if seen.body.when:
        return datetime.fromisoformat(seen.body.when)
    return timeline.when(seen.seq)


def _list_of(timeline: Timeline, seen: Seen[Unsubscribed]) -> str:
    left = next((m.body for m in timeline.all(Mail) if m.seq == seen.body.mail), None)
    return _list(left) if left else ""


def _list(mail: Mail) -> str:
    return mail.header("list-id") or mail.sender


def _hours(span: timedelta) -> str:
    hours = span.total_seconds() / 3600
    return f"{hours:.0f} hours" if hours < 96 else f"{hours / 24:.0f} days"
