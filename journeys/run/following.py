"""Going back to a saved run: what was promised and was not due then is looked at again, and added to its ledgers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from journeys.channels.clock import RealClock, StoreClock
from journeys.channels.mailbox import address_for
from journeys.channels.statement import EndpointStatement
from journeys.config import Config
from journeys.errors import HarnessError, JourneysError
from journeys.evidence.ledger import Ledger
from journeys.evidence.masking import Mask
from journeys.evidence.promises import Followed, promises
from journeys.evidence.store import RunStore
from journeys.evidence.timeline import Timeline
from journeys.model.brief import Brief, KnownOrder
from journeys.model.contact import Clock, MailboxOpened, StatementRead
from journeys.model.event import Note
from journeys.model.persona import Persona
from journeys.run.following_post import BY_MAIL, read_again
from journeys.run.robot import Pages
from journeys.shopper.actions import TrackOrder
from journeys.shopper.errors import WalkEnds
from journeys.shopper.personas import persona
from journeys.shopper.shopper import Shopper

NO_POST = (
    "promised mails cannot be looked for: this store's mails arrive only while a run goes on; a mailbox over IMAP "
    "([mail] host) can be gone back to"
)
OPEN = ("pending", "unknown")
ROLE = "followed order"


@dataclass(frozen=True)
class FollowedUp:
    """What was done for one journey: how many promises were open, and what could not be looked at, with the reason."""

    journey: str
    open: int
    failed: tuple[str, ...] = ()


def follow_up(store: RunStore, suite: Config, name: str, pages: Pages) -> tuple[FollowedUp, ...]:
    """Look at every open promise of a run again, on the store `name`; a journey that fails spoils only itself.

    Mails are read, refunds looked for on the card statement, deliveries on the order's page.
    """
    return tuple(_Journey(store, suite, name, t, pages).follow() for t in store.timelines() if open_promises(t))


def open_promises(timeline: Timeline) -> tuple[Followed, ...]:
    """Those that nothing kept or broke yet."""
    return tuple(one for one in promises(timeline) if one.promise.state in OPEN)


class _Journey:
    """One journey being followed up."""

    def __init__(self, store: RunStore, suite: Config, name: str, timeline: Timeline, pages: Pages) -> None:
        self._journey, header, self._store = timeline.journey, store.header, store
        self._brief, self._pages = suite.brief(name), pages
        self._left = open_promises(timeline)
        run, card = header.id + self._journey.id, self._brief.card_number
        customer = persona(self._journey.persona, self._journey.locale, header.seed, run=run, card_number=card)
        self._secrets = (*customer.secrets, *suite.secrets(name))
        self._ledger = store.reopen(self._journey.id, Mask(self._secrets))
        self._customer = _reachable(customer, self._brief, timeline, header.id, self._ledger)

    def follow(self) -> FollowedUp:
        """The clock, then every open promise by its kind."""
        try:
            failed = tuple(self._ledger.mask.text(reason) for reason in self._look())
            for reason in failed:
                self._ledger.record(Note("follow-up", reason))
        finally:
            self._ledger.close()
        return FollowedUp(self._journey.id, len(self._left), failed)

    def _look(self) -> Iterator[str]:
        clock = StoreClock(self._brief.clock) if self._brief.clock else RealClock()
        try:
            now = clock.now()
        except HarnessError as error:
            yield str(error)
            return
        self._ledger.record(Clock(now.isoformat(), reason="followed up"))
        yield from self._post()
        for what, about in dict.fromkeys((one.promise.what, one.promise.about) for one in self._left):
            try:
                if what in BY_MAIL:
                    continue
                if what == "refund":
                    self._statement(about, now.isoformat())
                elif what == "delivery":
                    self._order(about)
                else:
                    yield f"a promised {what} ({about}) cannot be looked at from here"
            except (WalkEnds, JourneysError) as error:
                yield f"order {about}: {error}"

    def _post(self) -> Iterator[str]:
        """What came by mail meanwhile; whatever was promised may be told of there."""
        promised = any(one.promise.what in BY_MAIL for one in self._left)
        if not promised and self._brief.mail is None:
            return
        try:
            if (
                not read_again(self._store, self._journey.id, self._brief, self._customer.email, self._ledger)
                and promised
            ):
                yield NO_POST
        except JourneysError as error:
            yield str(error)

    def _known(self, about: str) -> KnownOrder:
        """The order as the brief knows it, else as this journey's customer placed it."""
        own = KnownOrder(about, self._customer.email, self._customer.address.postcode)
        return next((order for order in self._brief.orders.values() if order.number == about), own)

    def _statement(self, about: str, when: str) -> None:
        if self._brief.statement is None:
            raise HarnessError("the store has no card statement to read.")
        email = self._known(about).email
        self._ledger.record(StatementRead(about, EndpointStatement(self._brief.statement, email).entries(about), when))

    def _order(self, about: str) -> None:
        brief = replace(self._brief, orders={ROLE: self._known(about)})
        opened = self._pages.open(replace(self._journey, url=brief.url), self._ledger, brief.locale, self._secrets)
        try:
            shopper = Shopper(self._customer, brief, opened.page, self._ledger)
            shopper.opens(brief.url)
            shopper.does(TrackOrder(ROLE))
        finally:
            opened.close()


def _reachable(customer: Persona, brief: Brief, timeline: Timeline, run: str, ledger: Ledger) -> Persona:
    """The customer with the address that orders were placed with, where the store's mail is read."""
    opened = timeline.all(MailboxOpened)
    if opened:
        return replace(customer, email=opened[-1].body.address)
    if brief.mail is None:
        return customer
    return replace(customer, email=address_for(brief.mail.address, customer.email, run, ledger.folder.name))
