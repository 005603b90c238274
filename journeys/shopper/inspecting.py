"""Measurements a robot makes and a customer does not: they cost time that is nobody's, so it is counted apart."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from journeys.channels.protocols import Instruments
from journeys.errors import HarnessError
from journeys.model.event import Note
from journeys.model.urls import template
from journeys.shopper.sameness import print_of_page

if TYPE_CHECKING:
    from journeys.shopper.eyes import View
    from journeys.shopper.protocols import Audits, Notebook

# A walk through more kinds of page than this learns little more from auditing them.
MOST_PAGES = 12


class Inspector:
    """Audits every kind of page once a journey. `seconds` is the time all measurements took so far.

    `instruments` is None where the channel cannot measure; then nothing is audited. `known` are the audits of other
    journeys by page (see sameness): one that is the same to the last box is not audited again.
    """

    def __init__(self, instruments: Instruments | None, notebook: Notebook, known: Audits | None = None) -> None:
        self._instruments, self._notebook = instruments, notebook
        self._known: Audits = {} if known is None else known
        self._seen: set[tuple[str, str]] = set()
        self.seconds = 0.0

    @contextmanager
    def measuring(self) -> Iterator[None]:
        """What is done inside is the robot's time, not the customer's."""
        began = self._notebook.now
        try:
            yield
        finally:
            self.seconds += self._notebook.now - began

    def passes(self, view: View) -> None:
        """Audit the page if nothing of its kind was audited before. A failed audit is noted, never the walk's end."""
        kind = template(view.state.outline.url), view.stage
        if self._instruments is None or kind in self._seen or len(self._seen) >= MOST_PAGES:
            return
        if view.state.outline.url.startswith("about:"):
            return  # the browser's own empty page, before the shop's first
        known = self._known.get(print_of_page(view.state))
        if known:
            self._seen.add(kind)
            self._notebook.record(replace(known, url=view.state.outline.url, look=view.seq, copied=True))
            return
        try:
            self.audit(view)
        except HarnessError as error:
            self._notebook.record(Note("limit", f"this page could not be audited ({error})"))

    def audit(self, view: View) -> None:
        """Audit the page as it stands. Raises HarnessError when the page goes away meanwhile."""
        assert self._instruments is not None
        self._seen.add((template(view.state.outline.url), view.stage))
        with self.measuring():
            found = self._instruments.audit()
            self._notebook.record(replace(found, look=view.seq))
        self._known[print_of_page(view.state)] = found
