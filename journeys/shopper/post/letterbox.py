"""Emptying the letterbox: every mail is written down once, with the facts and promises it states."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from journeys.errors import ChannelDown
from journeys.model.contact import Mail
from journeys.model.event import PromiseNoted
from journeys.shopper.errors import NotOffered
from journeys.shopper.memory import Noticed
from journeys.wayfinding.reading.letter import read_letter, read_pledges

if TYPE_CHECKING:
    from journeys.channels.protocols import Mailbox
    from journeys.model.fact import Fact
    from journeys.shopper.protocols import Notebook
    from journeys.shopper.shopper import Shopper

MOST_MAILS = 500  # more in one journey is a loop; the rest is left unread


def mailbox(shopper: Shopper) -> Mailbox:
    """The shopper's mailbox. Raises NotOffered where the store has none."""
    if shopper.contacts.mailbox is None:
        raise NotOffered("This store's mail cannot be read: its journeys.toml has no [mail].")
    return shopper.contacts.mailbox


def empty(shopper: Shopper) -> tuple[tuple[int, Mail], ...]:
    """Every mail so far with the seq it is written down under; new ones are written down. Raises ChannelDown."""
    known = shopper.memory.mails
    for mail in mailbox(shopper).mails()[len(known) : MOST_MAILS]:
        known.append((_note(shopper, mail), mail))
    return tuple(known)


def _note(shopper: Shopper, mail: Mail) -> int:
    seq, facts = write_down(shopper.ledger, mail, locale=shopper.brief.locale, product=shopper.memory.product)
    shopper.memory.facts += [Noticed(seq, fact) for fact in facts]
    return seq


def write_down(notebook: Notebook, mail: Mail, *, locale: str, product: str = "") -> tuple[int, tuple[Fact, ...]]:
    """A mail with the facts and promises it states; its seq and the facts."""
    seq, sent = notebook.record(mail), sent_at(mail)
    facts = read_letter(mail, locale=locale, today=sent.date() if sent else None, product=product)
    for fact in facts:
        notebook.fact(fact, seq)
    for promise in read_pledges(mail, locale=locale, now=sent):
        notebook.record(PromiseNoted(promise, seq))
    return seq, facts


def sent_at(mail: Mail) -> datetime | None:
    """When a mail was sent by the customer clock, None where that cannot be read."""
    try:
        return datetime.fromisoformat(mail.when)
    except ValueError:
        return None


def glance(shopper: Shopper) -> None:
    """Empty the letterbox if there is one; one that is down at a journey's end is noted, not more."""
    if shopper.contacts.mailbox is None:
        return
    try:
        empty(shopper)
    except ChannelDown as error:
        shopper.note("mailbox", str(error))
