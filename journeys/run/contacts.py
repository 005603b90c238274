"""The channels of one journey besides the page, opened from the store's brief: one small opener for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace

from journeys.channels.books import EndpointBooks
from journeys.channels.chat import BotLine
from journeys.channels.clock import RealClock, StoreClock
from journeys.channels.counter import EndpointCounter
from journeys.channels.documents import DocumentReader
from journeys.channels.phone import TwimlLine
from journeys.channels.protocols import Books, CardStatement, ChatLine, Counter, CustomerClock
from journeys.channels.statement import EndpointStatement
from journeys.evidence.ledger import Ledger
from journeys.model.brief import Brief
from journeys.model.contact import Clock, MailboxOpened
from journeys.model.persona import Persona
from journeys.run.plan import Plan
from journeys.run.post import mailbox_of
from journeys.shopper.contacts import Contacts


@dataclass(frozen=True)
class Opening:
    """What an opener may use; what it opens is closed by `stack` when the journey ends."""

    brief: Brief
    customer: Persona
    ledger: Ledger
    plan: Plan
    stack: ExitStack


@contextmanager
def contacts_of(brief: Brief, customer: Persona, ledger: Ledger, plan: Plan) -> Iterator[tuple[Contacts, Persona]]:
    """The open channels, and the customer with the mail address that goes with them. Records what time it is.

    Raises ChannelDown for a channel the store has and that does not answer.
    """
    with ExitStack() as stack:
        opening = Opening(brief, customer, ledger, plan, stack)
        mailbox = mailbox_of(brief, customer, ledger, plan, stack)
        contacts = Contacts(clock=_clock(opening), mailbox=mailbox, documents=DocumentReader())
        if contacts.mailbox:
            ledger.record(MailboxOpened(contacts.mailbox.address))
            customer = replace(customer, email=contacts.mailbox.address)
            opening = replace(opening, customer=customer)
        line, bot, counter = _phone(opening), _chat(opening), _counter(opening)
        contacts = replace(
            contacts, statement=_statement(opening), chat=bot, phone=line, counter=counter, books=_books(opening)
        )
        assert contacts.clock
        ledger.record(Clock(contacts.clock.now().isoformat(), reason="the journey begins"))
        yield contacts, customer


def _clock(opening: Opening) -> CustomerClock:
    return StoreClock(opening.brief.clock) if opening.brief.clock else RealClock()


def _chat(opening: Opening) -> Callable[[], ChatLine] | None:
    door = opening.brief.chat
    return (lambda: BotLine(door.url, door.token)) if door else None


def _counter(opening: Opening) -> Counter | None:
    return EndpointCounter(opening.brief.counter) if opening.brief.counter else None


def _statement(opening: Opening) -> CardStatement | None:
    door = opening.brief.statement
    return EndpointStatement(door, opening.customer.email) if door else None


def _books(opening: Opening) -> Books | None:
    door = opening.brief.books
    return EndpointBooks(door, opening.customer.email, ours=bool(opening.plan.token)) if door else None


def _phone(opening: Opening) -> TwimlLine | None:
    if opening.brief.phone is None:
        return None
    line = TwimlLine(opening.brief.phone)
    opening.stack.callback(line.close)
    return line
