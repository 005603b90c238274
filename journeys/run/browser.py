"""Browser pages of one worker."""

from __future__ import annotations

from types import TracebackType

from journeys.evidence.ledger import Ledger
from journeys.model.journey import Journey
from journeys.run.robot import OpenPage


class BrowserPages:
    """One browser, a context per journey; a browser that crashed or hung is replaced."""

    def __init__(self, *, headed: bool = False) -> None:
        self._headed = headed

    def __enter__(self) -> BrowserPages:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def open(self, journey: Journey, ledger: Ledger, locale: str) -> OpenPage:
        raise NotImplementedError
