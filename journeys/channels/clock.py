"""What time it is for the customer: by the store's own clock where it has one that can be moved, else by the real one.

The endpoint speaks JSON: GET -> {"now": ISO time}; POST {"advance_seconds": n} -> {"now": ISO time}, once everything
that was due meanwhile has happened.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from journeys.channels.endpoint import ask
from journeys.errors import ChannelDown
from journeys.model.brief import Endpoint


class StoreClock:
    """A clock at an endpoint of the store."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint

    @property
    def movable(self) -> bool:
        """It is."""
        return True

    def now(self) -> datetime:
        """The store's time. Raises ChannelDown."""
        return self._read(ask(self._endpoint))

    def advance(self, by: timedelta) -> datetime:
        """Let time pass; the new time. Raises ChannelDown, also when the clock did not move as far."""
        before = self.now()
        after = self._read(ask(self._endpoint, "POST", body={"advance_seconds": by.total_seconds()}))
        if after - before < by:
            raise ChannelDown(f"it was to move by {by}, and moved by {after - before}.", where=self._endpoint.url)
        return after

    def _read(self, answer: dict[str, Any]) -> datetime:
        try:
            when = datetime.fromisoformat(answer["now"])
        except (KeyError, TypeError, ValueError) as error:
            raise ChannelDown('it does not say what time it is ("now").', where=self._endpoint.url) from error
        if when.tzinfo is None:
            raise ChannelDown("its time has no offset from UTC.", where=self._endpoint.url)
        return when


class RealClock:
    """Time as it passes for everybody."""

    @property
    def movable(self) -> bool:
        """It is not."""
        return False

    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)

    def advance(self, by: timedelta) -> datetime:
        """Raises ChannelDown: nobody can."""
        raise ChannelDown(f"time cannot be let pass here ({by} was asked for).", do="`journeys follow-up` comes back.")
