"""The books, read for the customer: what was ordered, what was charged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from journeys.model.fault import BookCharge, BookOrder, BooksRead
from journeys.shopper.errors import NotOffered

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper


def read_books(shopper: Shopper, moment: Literal["during", "after", "later"] = "after") -> BooksRead:
    """What they say now; written down. Raises NotOffered where nobody shows them, ChannelDown."""
    books = shopper.contacts.books
    if books is None:
        raise NotOffered("Nobody tells here what was ordered and charged: its journeys.toml has no [books].")
    orders, charges = books.read()
    read = BooksRead(
        "sandbox" if books.ours else "hook", orders, charges, shopper.now.isoformat(), shopper.memory.intents, moment
    )
    shopper.ledger.record(read)
    shopper.memory.books.append(read)
    return read


def live(charge: BookCharge) -> int:
    """What a charge costs the customer now, in minor units: taken or still held, less what came back."""
    return charge.held + charge.taken - charge.refunded


def standing(order: BookOrder) -> bool:
    """Whether an order is one that will be, or was, sent and paid for."""
    return order.payment not in ("refunded", "unpaid") and order.state not in ("cancelled", "canceled", "failed")
