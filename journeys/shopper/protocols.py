"""What the shopper's room needs of its surroundings, and what an action and a question are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from journeys.model.event import Audited, Body
from journeys.model.fact import Fact
from journeys.model.outline import PageState

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

A_co = TypeVar("A_co", covariant=True)


class Notebook(Protocol):
    """Where a shopper writes down what happens; the evidence ledger is one."""

    @property
    def now(self) -> float:
        """Seconds since the journey began."""

    def record(self, body: Body) -> int:
        """Append one event; returns its seq."""

    def fact(self, fact: Fact, source: int = -1) -> int:
        """Append a fact that was read from event `source`."""

    def blob(self, data: bytes, suffix: str) -> str:
        """Keep bytes; returns the blob's name."""

    def bytes_of(self, name: str) -> bytes:
        """What is kept under a blob's name, b"" when nothing is."""

    def page(self, state: PageState) -> str:
        """Keep a page state; returns the blob's name."""


class Doing(Protocol):
    """Something a shopper does. `describe()` is the only source of its title in reports."""

    def describe(self) -> str:
        """One short sentence in the imperative, as a customer would tell it."""

    def perform_as(self, shopper: Shopper) -> None:
        """Do it. Raises ShopBlocks, LostWay or NotOffered when it cannot be done."""


class Asking(Protocol[A_co]):
    """Something a shopper observes; answering never touches the page."""

    def describe(self) -> str:
        """What is asked, as a noun phrase."""

    def answered_by(self, shopper: Shopper) -> A_co:
        """The answer from the latest view and what was noticed before."""


class Expecting(Protocol):
    """A budget or expectation of the journey's author."""

    def describe(self) -> str:
        """The expectation as its author would say it."""

    def judged_by(self, shopper: Shopper) -> tuple[bool, str, str]:
        """Whether it holds, what was expected, what was observed (both short)."""


class Audits(Protocol):
    """What audits found, by page (see sameness)."""

    def get(self, page: str, /) -> Audited | None:
        """The audit of a page, None when there is none."""

    def __setitem__(self, page: str, found: Audited, /) -> None:
        """Keep one."""
