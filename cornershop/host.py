"""What answering or writing to a customer needs of whoever asks for it: a visit, a webhook or a job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sqlalchemy.orm import Session

from cornershop.flaws.record import Flaws

if TYPE_CHECKING:
    from cornershop.app import Shop


class Host(Protocol):
    """A visit or a job is one."""

    @property
    def shop(self) -> Shop:
        """The shop that answers."""

    @property
    def db(self) -> Session:
        """The transaction."""

    @property
    def flaws(self) -> Flaws:
        """The switches that are on."""
