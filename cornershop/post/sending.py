"""Handing mails to the mail server, once what they tell of is written down."""

from __future__ import annotations

import logging
import smtplib
from email.message import EmailMessage

from sqlalchemy import event

from cornershop.host import Host
from cornershop.post.letter import Letter, compose

SECONDS = 5.0


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
        shop.posted[about] += _hand_over(shop.settings.smtp, messages)

    event.listen(host.db, "after_commit", hand_over, once=True)


def _hand_over(smtp: str, messages: list[EmailMessage]) -> int:
    """How many were taken. A mail server that is down must not undo an order: it is told in the log."""
    host, _, port = smtp.rpartition(":")
    try:
        with smtplib.SMTP(host, int(port), timeout=SECONDS) as server:
            for message in messages:
                server.send_message(message)
        return len(messages)
    except (smtplib.SMTPException, OSError, ValueError):
        logging.getLogger("cornershop").exception("%d mails could not be sent", len(messages))
        return 0
