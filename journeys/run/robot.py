"""Robots of one worker: for every journey a walk, a page of its own and a persona."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from journeys.channels.protocols import Instruments, Page
from journeys.evidence.ledger import Ledger
from journeys.evidence.masking import Mask
from journeys.evidence.store import RunStore
from journeys.model.journey import Journey
from journeys.run.collect import WALK, JourneyItem
from journeys.run.options import Options
from journeys.run.outcome import Ending
from journeys.run.plan import Plan
from journeys.run.walk import Walk
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

    def trace(self) -> str:
        """Keep the recording of the walk; its blob, "" when there is none."""

    def close(self) -> None:
        """Let it go; never raises, never hangs."""


class Pages(Protocol):
    """Where pages come from. A suite may put its own in place by a `pages` fixture in its conftest.py."""

    def open(self, journey: Journey, ledger: Ledger, locale: str, secrets: tuple[str, ...]) -> OpenPage:
        """A fresh page for one journey. Raises NoBrowser or another HarnessError."""


class Robots:
    """Gives every journey its robot."""

    def __init__(self, options: Options, plan: Plan, pages: Pages) -> None:
        self._options, self._plan, self._pages = options, plan, pages

    @contextmanager
    def shopper(self, item: JourneyItem) -> Iterator[Shopper]:
        """A shopper with a walk begun for `item`; both are closed afterwards, whatever happened."""
        options, suite = self._options, self._options.suite
        brief = suite.brief(options.store, self._plan.url)
        journey = item.journey(options.store, self._plan.url)
        customer = persona(
            journey.persona, journey.locale, options.seed, run=self._plan.id + journey.id, card_number=brief.card_number
        )
        secrets = (*customer.secrets, *suite.secrets(options.store))
        ledger = RunStore(Path(self._plan.folder)).ledger(journey.id, Mask(secrets))
        walk = item.stash[WALK] = Walk(journey, item.scenario.steps, ledger, item.user_properties)
        try:
            with walk.guard():
                opened = self._pages.open(journey, ledger, brief.locale, secrets)
            walk.keep_trace = lambda ending: opened.trace() if ending.outcome in TRACED else ""
            try:
                yield Shopper(customer, brief, opened.page, walk.notebook, instruments=opened.instruments)
            finally:
                opened.close()
        finally:
            walk.end(Ending("robot-failed", "robot-failed", "robot", "The walk was given up before its end."))
            walk.close()
