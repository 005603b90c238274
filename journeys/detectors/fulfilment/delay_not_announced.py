"""A parcel is late and nobody says so.

## What it notices
A delivery that missed its promised day, and the mails the customer got until that day: one of them must say that it
comes later.

## Why it hurts
A late parcel is forgiven when it is announced. Silence makes the customer ask, wait at home, and order elsewhere.

## Example
Promised by Monday; delivered on Thursday; no mail between the dispatch and Thursday.

## What to do
Write as soon as the carrier reports a delay: the new day, and a way to cancel and have the money back.

## When it stays silent
Words on the tracking page are no message. Without a mailbox that was read, or proved to receive mail, silence is no
evidence. A lost parcel is another trouble.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from journeys.detectors._support.afterwards import broken, promised, was_lost
from journeys.detectors._support.conclude import conclude, missing, not_applicable, not_reached
from journeys.detectors._support.phrases import says
from journeys.evidence.promises import Followed, is_over
from journeys.evidence.timeline import Timeline
from journeys.model.contact import Mail, MailAwaited
from journeys.model.finding import Meta, Observation

META = Meta(
    id="delay-not-announced",
    title="A delay is announced before the promised day is over",
    trouble="A delay nobody spoke of",
    feels="Nobody told me",
    remedy="Send a mail with the new day and a way to cancel as soon as the carrier reports the delay.",
    source="FTC mail order rule: a revised date and the option to cancel",
    group="fulfilment",
    tier="A",
    owner="fulfilment",
    checklist=("C7",),
    practice=("P7",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for a mail about every delay."""
    made = promised(timeline, "delivery")
    if not made:
        yield from conclude((), 0, not_reached("no day of delivery was promised"))
        return
    late = [one for one in made if one.promise.state == "broken"]
    if was_lost(timeline) or not late:
        kept = any(one.promise.state == "kept" for one in made)
        yield from conclude((), 0, not_applicable("nothing was late" if kept else "nothing is known to be late"))
        return
    read = timeline.all(Mail) or [s for s in timeline.all(MailAwaited) if s.body.healthy]
    if not read:
        yield from conclude((), 0, missing("no mailbox was read"))
        return
    found = [
        broken(
            timeline,
            one,
            severity="S3",
            subject="delay message",
            expected=f"a mail until {one.promise.due} that says it comes later",
            observed="no mail about it",
        )
        for one in late
        if not _told(timeline, one)
    ]
    yield from conclude(found, len(late), missing("no mailbox was read"))


def _told(timeline: Timeline, one: Followed) -> bool:
    """Whether a mail about this order spoke of a delay before the promised day was over."""
    for seen in timeline.all(Mail):
        mail = seen.body
        text = f"{mail.subject} {mail.text} {mail.html_text}"
        about = not one.promise.about or one.promise.about.casefold() in text.casefold()
        if about and says("delay", text) and not is_over(one.promise.due, datetime.fromisoformat(mail.when)):
            return True
    return False
