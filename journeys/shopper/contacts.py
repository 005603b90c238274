"""The channels a shopper can use besides the page; each is None where the store has none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from journeys.channels.protocols import (
    Books,
    CardStatement,
    ChatLine,
    Counter,
    CustomerClock,
    Documents,
    Faults,
    Mailbox,
    PhoneLine,
)


@dataclass(frozen=True)
class Contacts:
    """What is open for one journey. `chat` opens a fresh conversation; the others live as long as the journey."""

    mailbox: Mailbox | None = None
    phone: PhoneLine | None = None
    chat: Callable[[], ChatLine] | None = None
    clock: CustomerClock | None = None
    statement: CardStatement | None = None
    documents: Documents | None = None
    counter: Counter | None = None
    books: Books | None = None
    faults: Faults | None = None
