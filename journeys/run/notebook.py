"""The ledger as a shopper writes in it, with a memory of the last picture and of what did not hold."""

from __future__ import annotations

from collections.abc import Callable

from journeys.evidence.ledger import Ledger
from journeys.model.event import Attempt, Body, Expectation, Look, Note
from journeys.model.fact import Fact
from journeys.model.outline import PageState


class Notebook:
    """Passes everything on to a ledger. `picture` is the latest screenshot's blob, `failed` what did not hold.

    `in_trouble` is called whenever the walk does not go straight: a press without the change it was for, a detour.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.picture = ""
        self.failed: list[Expectation] = []
        self.in_trouble: Callable[[], object] = lambda: None

    @property
    def now(self) -> float:
        """Seconds since the journey began."""
        return self._ledger.now

    def record(self, body: Body) -> int:
        """Append one event; returns its seq."""
        if isinstance(body, Look) and body.screenshot:
            self.picture = body.screenshot
        if isinstance(body, Expectation) and not body.held:
            self.failed.append(body)
        if _troubles(body):
            self.in_trouble()
        return self._ledger.record(body)

    def fact(self, fact: Fact, source: int = -1) -> int:
        """Append a fact that was read from event `source`."""
        return self._ledger.fact(fact, source)

    def blob(self, data: bytes, suffix: str) -> str:
        """Keep bytes; returns the blob's name."""
        return self._ledger.blob(data, suffix)

    def bytes_of(self, name: str) -> bytes:
        """What is kept under a blob's name."""
        return self._ledger.bytes_of(name)

    def page(self, state: PageState) -> str:
        """Keep a page state; returns the blob's name."""
        return self._ledger.page(state)


def _troubles(body: Body) -> bool:
    if isinstance(body, Attempt):
        return body.result not in {"done", "unknown"}
    return isinstance(body, Note) and body.topic == "detour"
