"""Robots of one worker: for every journey a walk, a page of its own and a persona."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from journeys.channels.protocols import Instruments, Limits, Page
from journeys.errors import HarnessError
from journeys.evidence.ledger import Ledger
from journeys.evidence.masking import Mask
from journeys.evidence.store import RunStore
from journeys.model.brief import Brief
from journeys.model.journey import Journey
from journeys.model.persona import Persona
from journeys.run.audits import KeptAudits
from journeys.run.collect import WALK, JourneyItem
from journeys.run.contacts import contacts_of
from journeys.run.faulting import board_of
from journeys.run.in_crowd import briefed
from journeys.run.instance import place_of
from journeys.run.options import Options
from journeys.run.outcome import Ending
from journeys.run.pace import PacedPage, pace_for
from journeys.run.plan import Plan
from journeys.run.telling import Telling
from journeys.run.walk import Walk
from journeys.shopper.contacts import Contacts
from journeys.shopper.guard import Guard
from journeys.shopper.hosts import Home
from journeys.shopper.manners import Manners
from journeys.shopper.personas import persona
from journeys.shopper.shopper import Shopper

TRACED = {"blocked", "robot-failed"}
"""The trace is kept where somebody will want to see it."""


class OpenPage(Protocol):
    """A page opened for one journey."""

    @property
    def page(self) -> Page:
        """What the shopper acts on."""

    @property
    def instruments(self) -> Instruments | None:
        """What measures it, if anything does."""

    def record(self) -> None:
        """Record the walk from now on, if it is not recorded already; never raises."""

    def trace(self) -> str:
        """Keep the recording of the walk; its blob, "" when there is none."""

    def close(self) -> None:
        """Let it go; never raises, never hangs."""


class Pages(Protocol):
    """Where pages come from. A suite may put its own in place by a `pages` fixture in its conftest.py."""

    def open(self, journey: Journey, ledger: Ledger, locale: str, secrets: tuple[str, ...]) -> OpenPage:
        """A fresh page for one journey. Raises NoBrowser or another HarnessError."""


class Robots:
    """Gives every journey its robot. `workers` are the processes that walk the run: they share the store's pace."""

    def __init__(self, options: Options, plan: Plan, pages: Pages, workers: int = 1) -> None:
        self._options, self._plan, self._pages = options, plan, pages
        self._brief = briefed(options.suite.brief(options.store, plan.url))
        wanted = self._brief.pause if options.visit.mode else self._brief.pause or 0.0
        self._pace = pace_for(plan.url, wanted, workers)
        self._spent: dict[str, float] = {}
        self._audits = KeptAudits(Path(plan.folder) / "audits")
        self._doors: dict[str, Exception | None] = {}

    @contextmanager
    def shopper(self, item: JourneyItem) -> Iterator[Shopper]:
        """A shopper with a walk begun for `item`; both are closed afterwards, whatever happened."""
        with ExitStack() as stack:
            place = stack.enter_context(place_of(self._plan, self._brief))
            walk, customer = self._begin(item, place.brief)
            device = walk.journey.device
            try:
                with walk.guard():
                    self._refuse_late(device)
                    place.check()
                    opening = contacts_of(place.brief, customer, walk.ledger, self._plan)
                    contacts, customer = stack.enter_context(opening)
                    opened = self._pages.open(walk.journey, walk.ledger, place.brief.locale, self._secrets(customer))
                walk.seconds = self.seconds_left(device)
                walk.notebook.in_trouble = opened.record
                if self._recorded(item):
                    opened.record()
                walk.keep_trace = lambda ending: opened.trace() if ending.outcome in TRACED else ""
                board = board_of(place.brief, walk.ledger, opened, self._plan)
                walk.mend = board.finish
                contacts = replace(contacts, faults=board)
                robot = self._robot(customer, place.brief, contacts, opened, walk)
                began = time.monotonic()
                try:
                    yield robot
                finally:
                    self._spent[device] = self._spent.get(device, 0.0) + time.monotonic() - began
                    self._doors[device] = robot.memory.door
                    opened.close()
            finally:
                walk.end(Ending("robot-failed", "robot-failed", "robot", "The walk was given up before its end."))
                walk.close()

    def _begin(self, item: JourneyItem, brief: Brief) -> tuple[Walk, Persona]:
        """The walk of an item at the store of `brief`, and who walks."""
        options = self._options
        journey = item.journey(options.store, brief.url)
        customer = persona(
            journey.persona, journey.locale, options.seed, run=self._plan.id + journey.id, card_number=brief.card_number
        )
        mask = Mask(self._secrets(customer))
        ledger = RunStore(Path(self._plan.folder)).ledger(journey.id, mask, self._pace.clock)
        walk = item.stash[WALK] = Walk(journey, item.scenario.steps, ledger, item.user_properties)
        return walk, customer

    def _recorded(self, item: JourneyItem) -> bool:
        """Whether a walk is recorded from its beginning: a second try, and the only one that a suite allows."""
        options = self._options
        again = getattr(item, "execution_count", 1) > 1  # pytest-rerunfailures counts
        return again or (options.tries == 1 and not options.visit.mode)

    def _secrets(self, customer: Persona) -> tuple[str, ...]:
        """What must not be written: the customer's, the store's and this run's."""
        tokens = (self._plan.token, self._brief.books.token if self._brief.books else "")
        return (*customer.secrets, *self._options.suite.secrets(self._options.store), *tokens)

    def _robot(self, customer: Persona, brief: Brief, contacts: Contacts, opened: OpenPage, walk: Walk) -> Shopper:
        """The shopper itself; a guest with manners on a visit."""
        page, instruments = opened.page, opened.instruments
        if instruments is not None and (self._pace.seconds or self._options.visit.mode):
            page = instruments = PacedPage(page, instruments, self._pace, page if isinstance(page, Limits) else None)
        telling = Telling(walk) if self._options.visit.tells else None
        walk.told = telling.text if telling else str
        robot = Shopper(
            customer,
            brief,
            page,
            walk.notebook,
            instruments=instruments,
            explain=telling,
            manners=self._manners(),
            audits=self._audits,
            contacts=contacts,
            today=contacts.clock.now().date() if contacts.clock else None,
        )
        robot.memory.door = self._doors.get(walk.journey.device)
        return robot

    def _manners(self) -> Manners | None:
        visit = self._options.visit
        home = Home(self._plan.url, self._brief.hosts)
        return Manners(Guard(orders=not visit.looks_only), home) if visit.mode else None

    def _refuse_late(self, device: str) -> None:
        """Raises HarnessError when the journeys before have used up all of a device's time."""
        allowed = self._options.visit.seconds
        if allowed and self._spent.get(device, 0.0) >= allowed:
            raise HarnessError(f"the {allowed:g} seconds of this visit on the {device} are used up.")

    def seconds_left(self, device: str) -> float:
        """How long a journey on this device may take: its own deadline, or what is left of the visit's."""
        own, allowed = self._options.deadline, self._options.visit.seconds
        left = max(allowed - self._spent.get(device, 0.0), 1.0) if allowed else own
        return min(own, left) if own else left
