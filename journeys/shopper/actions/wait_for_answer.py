"""WaitForAnswer: wait for the mail that answers what was asked by the contact form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from journeys.model.contact import ContactEnded, Mail
from journeys.model.mailing import kind_of
from journeys.shopper.contacting.lines import Reply
from journeys.shopper.contacting.noting import Contact, begin, end
from journeys.shopper.contacting.specification import note_answers
from journeys.shopper.errors import HeldBack, LostWay
from journeys.shopper.post.awaiting import await_mail
from journeys.shopper.post.letterbox import empty
from journeys.shopper.post.replies import own_words
from journeys.wayfinding.reading.measures import answer_to

if TYPE_CHECKING:
    from datetime import datetime

    from journeys.shopper.contacting.issues import Issue
    from journeys.shopper.shopper import Shopper

SATURDAY, MONDAY = 5, 7
SAID = 1200


@dataclass(frozen=True)
class WaitForAnswer:
    """Wait for one working day, as long as a question by mail may take (friction catalogue, question-unanswered)."""

    def describe(self) -> str:
        """The step's title."""
        return "Wait for the answer by mail"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises LostWay when nothing was asked, NotOffered without a mailbox, HeldBack where time cannot be moved and
        no answer is there yet.
        """
        if shopper.memory.asked is None:
            raise LostWay("Nothing was asked by contact form on this walk.")
        issue, values, before = shopper.memory.asked
        seconds = (_a_working_day_after(shopper.now) - shopper.now).total_seconds()
        found = await_mail(
            shopper, "answer", issue.about, seconds, lambda place, mail: place >= before and _answers(issue, mail)
        )
        came = [mail for _, mail in empty(shopper)[before:] if kind_of(mail) != "marketing"]
        clock = shopper.contacts.clock
        if found is None and not (clock and clock.movable):
            raise HeldBack("No answer by mail yet; `journeys follow-up` comes back for it.")
        contact = begin(shopper, "mail", issue, values)
        for mail in came:
            _hear(contact, issue, mail)
        end(contact, _ended(contact, seconds, len(came)))


def _hear(contact: Contact, issue: Issue, mail: Mail) -> None:
    """What a mail says was read when it was taken out of the letterbox; here only whether it answers."""
    contact.heard(Reply("agent", own_words(mail)[:SAID], agent=mail.sender_name), read=False)
    note_answers(contact, issue, 1)


def _ended(contact: Contact, seconds: float, mails: int) -> ContactEnded:
    if contact.facts:
        return ContactEnded(contact.name, "resolved", "agent", contact.facts[-1].quote[:200])
    if mails:
        return ContactEnded(contact.name, "unresolved", "customer", "No mail said what was asked.")
    return ContactEnded(contact.name, "cut-off", "system", f"No answer by mail in {seconds / 3600:.0f} hours.")


def _answers(issue: Issue, mail: Mail) -> bool:
    return kind_of(mail) != "marketing" and bool(
        answer_to(issue.asked, own_words(mail), product=issue.about, channel="mail")
    )


def _a_working_day_after(now: datetime) -> datetime:
    """The same time on the next day that is no weekend; a question asked on a weekend counts from Monday."""
    begun = now + timedelta(days=MONDAY - now.weekday()) if now.weekday() >= SATURDAY else now
    due = begun + timedelta(days=1)
    return due + timedelta(days=MONDAY - due.weekday()) if due.weekday() >= SATURDAY else due
