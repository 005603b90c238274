"""Handing mails to the mail server, once what they tell of is written down."""

from __future__ import annotations

import logging
import smtplib
from collections.abc import Sequence
from datetime import timedelta
from email import message_from_string, policy
from email.message import EmailMessage
from typing import TYPE_CHECKING

from sqlalchemy import event

from cornershop.flaws.record import Flaws
from cornershop.host import Host
from cornershop.post.letter import Letter, compose
from cornershop.schedule import Work

if TYPE_CHECKING:
    from cornershop.app import Shop

SECONDS = 5.0
AGAIN, MOST_TRIES = timedelta(minutes=5), 288
MAIL_AGAIN = "mail.again"
NOBODY = "127.0.0.1:1"


def send(host: Host, letter: Letter, *, times: int = 1, again: bool = False) -> None:
    """Send a letter when the transaction is committed; without a mail server nothing is sent.

    `times` sends that many letters with the same words, `again` the same message once more.
    """
    shop, flaws = host.shop, host.flaws
    if not shop.settings.smtp:
        return
    messages = [compose(shop, letter, flaws) for _ in range(times)]
    messages += messages[:1] if again else []
    order = letter.context.get("order")
    about = (order.number, letter.template) if order is not None else ("", letter.template)

    def hand_over(_db: object) -> None:
        taken = _hand_over(shop, messages)
        shop.posted[about] += taken
        if not taken:
            again_later(shop, [one.as_string() for one in messages], about)

    event.listen(host.db, "after_commit", hand_over, once=True)


def again_later(shop: Shop, raw: list[str], about: tuple[str, str], tries: int = 1) -> None:
    """Mails that nobody took are handed over again a little later, for a day."""
    if tries > MOST_TRIES:
        return
    with shop.database.session() as db:
        data = {"raw": raw, "about": list(about), "tries": tries}
        shop.later(db, shop.now() + AGAIN, MAIL_AGAIN, Flaws(), data)


def hand_over_again(work: Work) -> None:
    """A job: mails that waited."""
    messages = [message_from_string(raw, policy=policy.default) for raw in work.data["raw"]]
    order, template = work.data["about"]
    taken = _hand_over(work.shop, messages)
    work.shop.posted[order, template] += taken
    if not taken:
        data = work.data | {"tries": work.data["tries"] + 1}
        if data["tries"] <= MOST_TRIES:
            work.later(work.now + AGAIN, MAIL_AGAIN, **data)


def _server(shop: Shop) -> str:
    """Where mails go; while the mail server is in trouble, where nobody listens."""
    trouble = shop.troubles.standing("mail", "refused")
    if trouble is None:
        return shop.settings.smtp
    shop.troubles.felt(trouble, "a mail to be handed over")
    return NOBODY


def _hand_over(shop: Shop, messages: Sequence[EmailMessage]) -> int:
    """How many were taken. A mail server that is down must not undo an order: it is told in the log."""
    host, _, port = _server(shop).rpartition(":")
    try:
        with smtplib.SMTP(host, int(port), timeout=SECONDS) as server:
            for message in messages:
                server.send_message(message)
        return len(messages)
    except (smtplib.SMTPException, OSError, ValueError):
        logging.getLogger("cornershop").exception("%d mails could not be sent", len(messages))
        return 0
