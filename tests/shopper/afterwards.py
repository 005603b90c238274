"""Stand-ins for the channels that time and parcels need."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from journeys.model.contact import StatementEntry

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@dataclass
class SandboxClock:
    """Goes only when it is moved."""

    time: datetime = NOON
    movable: bool = True

    def now(self) -> datetime:
        return self.time

    def advance(self, by: timedelta) -> datetime:
        self.time += by
        return self.time


@dataclass
class SandboxCounter:
    taken: list[str] = field(default_factory=list)

    def hand_in(self, parcel: str) -> None:
        self.taken.append(parcel)


@dataclass
class SandboxStatement:
    rows: tuple[StatementEntry, ...] = ()
    asked: list[tuple[str, str]] = field(default_factory=list)

    def entries(self, about: str = "", email: str = "") -> tuple[StatementEntry, ...]:
        self.asked.append((about, email))
        return self.rows
