"""The tables. Money is integer pence; documents that are only ever read whole are JSON."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Table(DeclarativeBase):
    """Base of all tables."""

    type_annotation_map = {dict[str, Any]: JSON, list[dict[str, Any]]: JSON, list[str]: JSON}  # noqa: RUF012 - SQLAlchemy's own idiom


class VisitRow(Table):
    """A visitor's server-side session; `data` holds answers given so far, the promo code, the account."""

    __tablename__ = "visits"
    id: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[dict[str, Any]]


class BasketRow(Table):
    """One line of a visitor's basket."""

    __tablename__ = "baskets"
    visit_id: Mapped[str] = mapped_column(primary_key=True)
    sku: Mapped[str] = mapped_column(primary_key=True)
    quantity: Mapped[int]
    position: Mapped[int]


class StockRow(Table):
    """Pieces left of a variant."""

    __tablename__ = "stock"
    sku: Mapped[str] = mapped_column(primary_key=True)
    left: Mapped[int]


class AccountRow(Table):
    """A customer account."""

    __tablename__ = "accounts"
    email: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    password: Mapped[str]


class OrderRow(Table):
    """A placed order. `placed`, `delivery_from`, `delivery_to`, `delivered` are ISO dates, "" when not known."""

    __tablename__ = "orders"
    number: Mapped[str] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(index=True)
    postcode: Mapped[str]
    status: Mapped[str]
    placed: Mapped[str]
    delivery_from: Mapped[str] = mapped_column(default="")
    delivery_to: Mapped[str] = mapped_column(default="")
    delivered: Mapped[str] = mapped_column(default="")
    payment: Mapped[str] = mapped_column(default="")
    charge: Mapped[str] = mapped_column(default="")
    parcel: Mapped[str] = mapped_column(default="")
    attempt: Mapped[str] = mapped_column(default="", index=True)
    data: Mapped[dict[str, Any]]


class CodeUseRow(Table):
    """A single-use code that one customer has used up."""

    __tablename__ = "code_uses"
    code: Mapped[str] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(primary_key=True)


class CodeCountRow(Table):
    """How many orders a code with a limited number of uses has been given to."""

    __tablename__ = "code_counts"
    code: Mapped[str] = mapped_column(primary_key=True)
    used: Mapped[int]


class ReturnRow(Table):
    """A registered return; `items` are {sku, name, quantity, refund}, `amount` is what goes back in pence, `promised`
    what the customer was told.

    `state`: registered · received (at the warehouse) · refunded. `received` and `refunded` are ISO dates or "".
    """

    __tablename__ = "returns"
    reference: Mapped[str] = mapped_column(primary_key=True)
    order_number: Mapped[str] = mapped_column(ForeignKey("orders.number"))
    reason: Mapped[str]
    label: Mapped[str]
    items: Mapped[list[dict[str, Any]]]
    amount: Mapped[int] = mapped_column(default=0)
    promised: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(default="registered")
    received: Mapped[str] = mapped_column(default="")
    refunded: Mapped[str] = mapped_column(default="")


class ConversationRow(Table):
    """A chat; `data` holds what is known so far (order number, e-mail, topic), so that nobody asks again."""

    __tablename__ = "conversations"
    id: Mapped[str] = mapped_column(primary_key=True)
    handler: Mapped[str] = mapped_column(default="bot")
    data: Mapped[dict[str, Any]]


class TurnRow(Table):
    """One message in a chat; `speaker` is customer, bot or desk."""

    __tablename__ = "turns"
    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(index=True)
    speaker: Mapped[str]
    text: Mapped[str]


class MessageRow(Table):
    """A message sent through the contact form."""

    __tablename__ = "messages"
    reference: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[dict[str, Any]]


class SubscriberRow(Table):
    """A reader of the shop's letter. `since` and `left` are ISO times, `left` is "" for those who still read it."""

    __tablename__ = "subscribers"
    email: Mapped[str] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(index=True)
    since: Mapped[str]
    left: Mapped[str] = mapped_column(default="")


class JobRow(Table):
    """Something to be done later. `due` is an ISO time in UTC, `on` and `near` the switches that were on."""

    __tablename__ = "jobs"
    id: Mapped[int] = mapped_column(primary_key=True)
    due: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    data: Mapped[dict[str, Any]]
    on: Mapped[list[str]]
    near: Mapped[list[str]]


class CalledRow(Table):
    """A call the shop made to a customer; `made` is an ISO time."""

    __tablename__ = "called"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    caller: Mapped[str]
    made: Mapped[str]
    status: Mapped[str]
