"""Mails as detectors read them: what each is for, when it was sent, which order it is about, what it states."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.contact import Mail
from journeys.model.finding import Confidence, Friction, Proof, Severity
from journeys.model.mailing import kind_of, role_of

WELCOMES = frozenset({"welcome", "optin"})
"""Mails that answer a sign-up: one of them is asked for, so it is none too many."""

_URL = re.compile(r"https?://\S+|\S+@\S+")
_WORD = re.compile(r"\w+")


def mails(timeline: Timeline) -> tuple[Seen[Mail], ...]:
    """Every mail once: the same message delivered twice (same Message-ID) is one mail."""
    return tuple({seen.body.id: seen for seen in reversed(timeline.all(Mail))}.values())[::-1]


def marketing(timeline: Timeline) -> tuple[Seen[Mail], ...]:
    """The mails that advertise; those that ask to confirm a sign-up do not."""
    return tuple(s for s in mails(timeline) if kind_of(s.body) == "marketing" and role_of(s.body) != "optin")


def transactional(timeline: Timeline) -> tuple[Seen[Mail], ...]:
    """The mails that belong to something the customer did."""
    return tuple(s for s in mails(timeline) if kind_of(s.body) == "transactional")


def sent(mail: Mail) -> datetime | None:
    """When it was sent; None where that cannot be read or has no offset."""
    try:
        when = datetime.fromisoformat(mail.when)
    except ValueError:
        return None
    return when if when.tzinfo else None


def stated(timeline: Timeline, seq: int) -> tuple[StatedFact, ...]:
    """The facts read from one mail: those of its HTML where it states any, else those of its text."""
    own = tuple(f for f in timeline.facts if f.look == seq)
    html = tuple(f for f in own if f.fact.locator == "html")
    return html or own


def part(timeline: Timeline, seq: int, name: str) -> tuple[StatedFact, ...]:
    """The facts read from one part of a mail: html or text."""
    return tuple(f for f in timeline.facts if f.look == seq and f.fact.locator == name)


def order_of(timeline: Timeline, seq: int) -> str:
    """The one order number a mail names, in letters and digits only; "" when it names none or several."""
    numbers = {bare(str(f.fact.value)) for f in timeline.facts_about("order_number") if f.look == seq and f.fact.value}
    return numbers.pop() if len(numbers) == 1 else ""


def bare(number: str) -> str:
    """An order number without signs and case: "#CS-1042" and "cs1042" are one."""
    return re.sub(r"[\W_]+", "", number).casefold()


def words(text: str) -> list[str]:
    """The words of a text without addresses, in lower case."""
    return _WORD.findall(_URL.sub(" ", text).casefold())


def trouble(
    seen: Seen[Mail],
    severity: Severity,
    cause_class: str,
    expected: str,
    observed: str,
    *,
    more: Sequence[int] = (),
    confidence: Confidence = "confirmed",
    quote: str = "",
) -> Friction:
    """A friction about one mail (and `more`, seqs of what else proves it). Its subject is what the mail is for."""
    mail = seen.body
    subject = f"mail {role_of(mail) or kind_of(mail)}"
    return Friction(
        severity=severity,
        confidence=confidence,
        step=seen.step,
        subject=subject,
        cause=f"mail:{subject}/{cause_class}",
        cause_class=cause_class,
        expected=expected,
        observed=observed,
        proofs=(Proof(seen.seq, quote or mail.subject), *(Proof(seq) for seq in more)),
        loose="mail",
        exposure=1.0 if kind_of(mail) == "transactional" else 0.5,
    )
