"""Waiting for a mail by what it is and what it is about, in real seconds first and then in customer time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from journeys.channels.protocols import Wanted
from journeys.model.contact import Mail, MailAwaited
from journeys.model.event import PromiseNoted
from journeys.model.fact import Promise
from journeys.model.mailing import role_of
from journeys.shopper.contacting.noting import moment
from journeys.shopper.contacting.seconds import customer_seconds, let_pass
from journeys.shopper.post.letterbox import empty, mailbox

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

Fits = Callable[[int, Mail], bool]

DELIVERY_SECONDS = 3.0  # real time a mail that was sent needs to arrive from a shop on this machine
REAL_SECONDS = 60.0  # the same where customer time cannot be moved; what is due later stays pending
STEPS = 10  # how finely customer time is let pass while waiting


def await_mail(
    shopper: Shopper, role: str, about: str, seconds: float, fits: Fits | None = None
) -> tuple[int, Mail] | None:
    """The mail of a role (one of journeys.model.mailing.ROLES, or "" for any) that names `about`, or None.

    With `fits`, the mail it holds for, which gets how many mails came before; `role` and `about` only name what is
    waited for. `seconds` is how long to wait on the customer clock. What came of it is written down as MailAwaited,
    with a proof of the mailbox's health when nothing came. Raises ChannelDown.
    """
    box, began = mailbox(shopper), customer_seconds(shopper)
    fits = fits or (lambda _place, mail: (not role or role_of(mail) == role) and Wanted(about).fits(mail))
    movable = shopper.contacts.clock is not None and shopper.contacts.clock.movable
    found = _watch(shopper, fits, DELIVERY_SECONDS if movable else min(seconds, REAL_SECONDS))
    for _ in range(STEPS if movable and found is None else 0):
        let_pass(shopper, seconds / STEPS, f"waiting for a mail: {role or about}")
        found = _watch(shopper, fits, DELIVERY_SECONDS / STEPS)
        if found:
            break
    waited = round(customer_seconds(shopper) - began, 1)
    healthy = True if found else box.healthy()
    seq = found[0] if found else -1
    shopper.ledger.record(MailAwaited(role, about, box.address, seq, waited, healthy))
    if found is None and waited < seconds:
        due = (moment(shopper) or datetime.now(UTC)) + timedelta(seconds=seconds - waited)
        promise = Promise("mail", "confirmation", "mail", due.isoformat(timespec="seconds"), "pending", role, about)
        shopper.ledger.record(PromiseNoted(promise))
    return found


def _watch(shopper: Shopper, fits: Fits, seconds: float) -> tuple[int, Mail] | None:
    """Look at the letterbox until the mail is there or real time is up."""
    box, end = mailbox(shopper), shopper.ledger.now + seconds
    while True:
        for place, (seq, mail) in enumerate(empty(shopper)):
            if fits(place, mail):
                return seq, mail
        left = end - shopper.ledger.now
        if left <= 0:
            return None
        box.wait(Wanted(after=len(shopper.memory.mails)), left)
