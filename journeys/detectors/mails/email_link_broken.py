"""A link in a mail that leads nowhere.

## What it notices
A link of the shop's own in a mail is answered with an error, not at all, with the shop's page for addresses that do
not exist, or with its home page instead of what it names. Links are opened without cookies, as on another device.

## Why it hurts
The mail is where customers begin when they want to follow, return or ask.

## Example
"Track your parcel" leads to "Page not found".

## What to do
Test the links of every mail template against the live shop; keep old addresses alive by redirects.

## When it stays silent
Redirects are followed: what counts is where they end. Pages that ask for a log-in (401, 403) are fine for anything but
the link that follows an order. Too many requests (429) say nothing. Links of strangers, and those that unsubscribe or
confirm something, are not opened.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.mails import trouble
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import Mail, MailLink, MailLinkOpened
from journeys.model.finding import Friction, Meta, Observation
from journeys.model.mailing import leads_to_an_order

LOGIN = frozenset({401, 403})
BUSY = 429

META = Meta(
    id="email-link-broken",
    title="Links in mails lead somewhere",
    trouble="A dead link in a mail",
    feels="Dead link.",
    remedy="Test the links of every mail template against the live shop, and keep old addresses alive by redirects.",
    source="status of 400 or more, or the page for addresses that do not exist; any",
    group="mails",
    tier="A",
    owner="marketing",
    checklist=("C5", "C7"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every link that was opened."""
    by_seq = {seen.seq: seen for seen in timeline.all(Mail)}
    opened = [s for s in timeline.all(MailLinkOpened) if s.body.mail in by_seq and s.body.status != BUSY]
    found = [f for s in opened if (f := _judge(by_seq[s.body.mail], s))]
    yield from conclude(found, len(opened), not_reached("no link of a mail was opened"))


def _judge(seen: Seen[Mail], opened: Seen[MailLinkOpened]) -> Friction | None:
    link = opened.body
    follows = leads_to_an_order(seen.body, MailLink(link.url, link.text))
    if link.status in LOGIN and not follows:
        return None
    if 0 < link.status < 400 and not link.nowhere:
        return None
    answer = "a page that says there is none" if link.nowhere else f"{link.status}" if link.status else link.failure
    return trouble(
        seen,
        "S3" if follows else "S2",
        "tracking-link" if follows else "link",
        f"“{link.text or link.url}” leads to its page",
        f"it leads to {answer}",
        more=[opened.seq],
        quote=link.url,
    )
