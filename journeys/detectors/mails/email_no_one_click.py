"""A letter without a way out in one click.

## What it notices
A marketing mail lacks the header that lets a mail program unsubscribe with one click (`List-Unsubscribe` with an https
address, and `List-Unsubscribe-Post: List-Unsubscribe=One-Click`), or has no visible link to unsubscribe.

## Why it hurts
Who cannot leave marks the mail as junk, and then the mails about orders end there as well.

## Example
"To unsubscribe, write to us by post."

## What to do
Send both headers of RFC 8058, sign them, and put a link in sight.

## When it stays silent
Receipts and other mails about an order or an account need none. An address for mail beside the https address is fine;
an address for mail alone is not one click. On this machine plain http is taken for https.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.mails import marketing, trouble
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import Mail
from journeys.model.finding import Friction, Meta, Observation
from journeys.model.mailing import one_click_address, unsubscribe_link

LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})

META = Meta(
    id="email-no-one-click",
    title="Every letter can be left with one click",
    trouble="A letter that cannot be left with one click",
    feels="How do I leave?",
    remedy="Send List-Unsubscribe with an https address and List-Unsubscribe-Post, and put a link in sight.",
    source="RFC 8058; Gmail asks it of bulk senders and exempts receipts",
    group="mails",
    tier="A",
    owner="marketing",
    checklist=("C5",),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look at every letter's headers and links."""
    letters = marketing(timeline)
    found = [friction for seen in letters for friction in _judge(seen)]
    yield from conclude(found, len(letters), not_reached("no letter came"))


def _judge(seen: Seen[Mail]) -> Iterator[Friction]:
    mail = seen.body
    url = urlsplit(one_click_address(mail))
    if not (url.scheme == "https" or url.hostname in LOCAL):
        said = mail.header("list-unsubscribe") or "no List-Unsubscribe"
        post = mail.header("list-unsubscribe-post") or "no List-Unsubscribe-Post"
        yield trouble(seen, "S2", "no-one-click", "an https address for one click (RFC 8058)", f"{said}; {post}")
    if not unsubscribe_link(mail):
        yield trouble(seen, "S2", "no-visible-link", "a link to unsubscribe", f"none in “{mail.subject}”")
