"""A mail that cannot be answered.

## What it notices
A mail about an order or an account comes from an address that nobody reads (no-reply and its like), has no other
Reply-To, and names no way to answer: no address, no phone number, no link to help or contact.

## Why it hurts
The mail raises a question, and the answer is one press away, and not there.

## Example
"From: no-reply@shop.example. This is an automated message, please do not reply."

## What to do
Send from an address that somebody reads, or set Reply-To to one; or say in the mail where to ask.

## When it stays silent
A Reply-To to a ticket's or a service address, a phone number, or a link to help in the mail is enough. Letters that
advertise are not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.mails import transactional, trouble
from journeys.evidence.timeline import Timeline
from journeys.model.finding import Meta, Observation
from journeys.model.mailing import is_no_reply, names_a_way_to_answer

META = Meta(
    id="email-no-reply",
    title="Mails can be answered",
    trouble="A mail that cannot be answered",
    feels="Nobody listens.",
    remedy="Send from an address that is read, or set Reply-To, or say in the mail where to ask.",
    source="pattern of the address, no route in the words; our convention",
    group="mails",
    tier="A",
    owner="service",
    checklist=("C5", "C9"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look at where an answer would go."""
    read = transactional(timeline)
    found = [
        trouble(seen, "S1", "no-reply", "a way to answer", f"from {answer}, and no other way is named")
        for seen in read
        if is_no_reply(answer := seen.body.reply_to or seen.body.sender) and not names_a_way_to_answer(seen.body)
    ]
    yield from conclude(found, len(read), not_reached("no mail about an order or account came"))
