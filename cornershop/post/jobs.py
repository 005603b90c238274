"""Mails that are due later."""

from __future__ import annotations

from cornershop.post import newsletter, order_letters, sending
from cornershop.schedule import Handler, Work
from cornershop.storage.tables import OrderRow


def _confirm(work: Work) -> None:
    """A confirmation that waited in a queue."""
    if order := work.db.get(OrderRow, work.data["number"]):
        order_letters.confirm(work, order)


def _progress(work: Work) -> None:
    """A small step of a parcel."""
    if order := work.db.get(OrderRow, work.data["number"]):
        order_letters.progress(work, order, work.data["state"])


JOBS: dict[str, Handler] = {
    newsletter.LETTER: newsletter.weekly,
    order_letters.CONFIRM: _confirm,
    sending.MAIL_AGAIN: sending.hand_over_again,
    order_letters.PROGRESS: _progress,
}
