"""The mail that must come does not.

## What it notices
The customer waited for the mail that confirms an order, a refund or a sign-up, and it did not come: for an order
within ten minutes of the customer's time.

## Why it hurts
Without it nobody knows whether the order went through; some order again, others call.

## Example
"Thank you, a confirmation is on its way", and an empty inbox an hour later.

## What to do
Send the confirmation in the same step that writes the order, and watch that it leaves.

## When it stays silent
The mailbox must have been proved alive meanwhile: a mail sent to the same address arrived, or another mail of the shop
did. Where the wait was shorter than the limit, nothing is said: the mail may still come. A confirmation that comes
later because the page says so is waited for.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.contact import Mail, MailAwaited
from journeys.model.conventions import CONFIRMATION_SECONDS
from journeys.model.finding import Friction, Meta, Observation, Proof

LIMIT_SECONDS = CONFIRMATION_SECONDS  # own convention, see model/conventions.py
MUST_COME = ("confirmation", "refund", "welcome", "optin")

META = Meta(
    id="email-missing",
    title="The mail that must come comes",
    trouble="A mail that does not come",
    feels="Did it work?",
    remedy="Send the mail in the step that writes the order, and watch that it leaves.",
    source="ten minutes; our convention",
    group="mails",
    tier="A",
    owner="it",
    checklist=("C6", "C8", "C5"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every wait for a mail that must come."""
    waits = [s for s in timeline.all(MailAwaited) if s.body.wanted in MUST_COME]
    judged = [s for s in waits if s.body.found >= 0 or (_is_proof(timeline, s) and s.body.seconds >= LIMIT_SECONDS)]
    found = [_friction(s) for s in judged if s.body.found < 0]
    why = "the mailbox was not proved to receive mail, or the wait was too short" if waits else ""
    yield from conclude(found, len(judged), missing(why) if waits else not_reached("no mail was waited for"))


def _is_proof(timeline: Timeline, seen: Seen[MailAwaited]) -> bool:
    """Whether silence is the shop's: the mailbox was alive, or took another mail."""
    return seen.body.healthy or any(mail.seq < seen.seq for mail in timeline.all(Mail))


def _friction(seen: Seen[MailAwaited]) -> Friction:
    wait = seen.body
    about = f" for order {wait.about}" if wait.about else ""
    minutes = wait.seconds / 60
    return Friction(
        severity="S3" if wait.wanted == "confirmation" else "S2",
        confidence="confirmed",
        step=seen.step,
        subject=f"mail {wait.wanted}",
        cause=f"mail:{wait.wanted}/missing",
        cause_class="missing",
        expected=f"a {wait.wanted} mail{about} within {LIMIT_SECONDS / 60:.0f} minutes",
        observed=f"none within {minutes:.0f} minutes" if minutes < 120 else f"none within {minutes / 1440:.1f} days",
        proofs=(Proof(seen.seq),),
        loose="mail",
    )
