"""Mails about an order: what was bought, that it is paid, on its way, late, refunded."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from cornershop.flaws.record import Flaws
from cornershop.host import Host
from cornershop.post.letter import Letter
from cornershop.post.sending import send
from cornershop.storage.tables import OrderRow
from cornershop.trade.invoices import file_name, invoice_pdf
from cornershop.trade.money import pounds
from cornershop.visit import Visit

CONFIRM, PROGRESS = "confirmation-mail", "progress-mail"


LATER = timedelta(minutes=8)
STATES = ("packed", "at our door for the carrier", "in the carrier's van", "at the carrier's depot", "near you")
STEP = timedelta(hours=6)


def after_ordering(visit: Visit, order: OrderRow) -> None:
    """What a customer is sent for having ordered."""
    if visit.flaws.near("email-missing"):
        visit.later(visit.shop.now() + LATER, CONFIRM, number=order.number)
    elif not visit.flaws.on("email-missing"):
        confirm(visit, order)
    if order.payment == "captured":
        paid(visit, order)
    if visit.flaws.near("email-too-many"):
        for step, state in enumerate(STATES, 1):
            visit.later(visit.shop.now() + step * STEP, PROGRESS, number=order.number, state=state)


def confirm(host: Host, order: OrderRow) -> None:
    """The order, in full."""
    flaws = host.flaws
    more = {"total": order.data["summary"]["total"] + (100 if flaws.on("email-fact-wrong") else 0)}
    letter = _about(order, f"Your order {order.number}", "confirmation", **more)
    send(host, letter, times=2 if flaws.on("email-duplicate") else 1, again=flaws.near("email-duplicate"))


def paid(host: Host, order: OrderRow) -> None:
    """That the money was taken."""
    send(host, _about(order, f"Payment received for order {order.number}", "paid"))


def dispatched(host: Host, order: OrderRow) -> None:
    """That the parcel is with the carrier, where to follow it, and the invoice."""
    letter = _about(order, f"Order {order.number} is on its way", "dispatched")
    send(host, replace(letter, papers=_invoice(order, host.flaws)))


def _invoice(order: OrderRow, flaws: Flaws) -> tuple[tuple[str, bytes], ...]:
    """The invoice of a paid order, as a file."""
    if order.payment != "captured" or flaws.on("invoice-missing"):
        return ()
    return ((file_name(order), invoice_pdf(order, flaws)),)


def delayed(host: Host, order: OrderRow, reason: str) -> None:
    """That it comes later: the new date is the order's, `reason` a sentence."""
    send(host, _about(order, f"Order {order.number} will be late", "delayed", reason=reason))


def refunded(host: Host, order: OrderRow, amount: int, reference: str = "") -> None:
    """That money goes back: `amount` in pence, `reference` of the return."""
    letter = _about(
        order, f"Refund for order {order.number}: {pounds(amount)}", "refund", amount=amount, back=reference
    )
    send(host, letter)


def progress(host: Host, order: OrderRow, state: str) -> None:
    """A small step on the parcel's way."""
    send(host, _about(order, f"Order {order.number}: {state}", "progress", state=state))


def _about(order: OrderRow, subject: str, template: str, **more: Any) -> Letter:
    return Letter(order.email, subject, template, {"order": order, **more})
