"""What becomes of a parcel: the carrier's events, planned when it is handed over and told as their time comes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Literal

from cornershop.trade.dates import in_words, working_days_after

Fate = Literal["", "late", "evening", "lost", "silent"]
LATE_DAYS = 3  # working days a late parcel comes after the last day it was promised for
SEARCHED_DAYS = 2  # working days after which a lost parcel is said to be lost
BACK_DAYS = 2  # days a returned parcel is on its way


@dataclass(frozen=True)
class Event:
    """One thing the carrier tells: `code` for programs, `text` for people. `expected` is a new date, ISO or ""."""

    when: datetime
    code: str
    text: str
    expected: str = ""

    def row(self) -> dict[str, Any]:
        """As JSON."""
        return {"when": self.when.isoformat(), "code": self.code, "text": self.text, "expected": self.expected}


@dataclass
class Parcel:
    """A parcel on its way to a customer, or a return label; `events` holds what is still to come as well."""

    number: str
    order: str
    back: bool = False
    events: list[Event] = field(default_factory=list)

    def told(self, now: datetime) -> list[Event]:
        """What has happened by now, in order."""
        return sorted((event for event in self.events if event.when <= now), key=lambda event: event.when)


def outward(start: datetime, first: date, last: date, fate: Fate = "") -> list[Event]:
    """The events of a parcel handed over at `start` and promised for `first` to `last`."""
    if fate == "silent":
        return []
    seen = [
        Event(start, "handed-over", "We have the parcel"),
        Event(_at(start.date() + timedelta(days=1), 5, 40), "in-transit", "Sorted at our depot in Leeds"),
    ]
    seen = [event for event in seen if event.when.date() < last or event.code == "handed-over"]
    if fate == "lost":
        return [*seen, Event(_at(working_days_after(last, SEARCHED_DAYS), 10), "lost", "We cannot find this parcel")]
    if fate == "late":
        new = working_days_after(last, LATE_DAYS)
        said = f"Delayed at our depot. New delivery day: {in_words(new)}"
        told = max(_at(last - timedelta(days=1), 15), start + timedelta(hours=1))
        return [*seen, Event(told, "delayed", said, new.isoformat()), *_arrival(new)]
    if fate == "evening":
        return [*seen, *_arrival(last, hour=20)]
    return [*seen, *_arrival(_usual_day(first, last))]


def homeward(start: datetime) -> list[Event]:
    """The events of a return handed in at `start`."""
    day = start.date()
    return [
        Event(start, "handed-in", "Handed in at a parcel shop"),
        Event(_at(day + timedelta(days=1), 5, 40), "in-transit", "Sorted at our depot in Leeds"),
        Event(_at(day + timedelta(days=BACK_DAYS), 10, 15), "returned", "Delivered to the sender"),
    ]


def _arrival(day: date, hour: int = 13) -> list[Event]:
    return [
        Event(_at(day, 8, 5), "out-for-delivery", "Out for delivery"),
        Event(_at(day, hour, 20), "delivered", "Delivered"),
    ]


def _usual_day(first: date, last: date) -> date:
    """The day before the last one of the span, as long as it is in the span and a working day."""
    day = last - timedelta(days=1)
    return day if first <= day and day.weekday() < 5 else last


def _at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), UTC)
