"""Reading back, in tests, what a page wrote into its ledger."""

from __future__ import annotations

from journeys.channels.browser import BrowserPage
from journeys.evidence.store import read_ledger
from journeys.model.event import Body


def bodies(page: BrowserPage) -> dict[int, Body]:
    """The bodies in the page's ledger by seq."""
    events = read_ledger(page._ledger.folder / "events.jsonl")
    return {event.seq: event.body for event in events}
