"""Points in time as evidence writes them: ISO dates and date-times on the customer clock."""

from __future__ import annotations

from datetime import datetime, time, timedelta


def moment(text: str, like: datetime | None = None) -> datetime | None:
    """The moment an ISO text means; a date is its last minute, a missing offset that of `like`. None for no moment."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    if len(text) == 10:
        found = datetime.combine(found.date(), time(23, 59))
    return found if found.tzinfo or like is None else found.replace(tzinfo=like.tzinfo)


def working_day_after(start: datetime) -> datetime:
    """The same time on the next working day (Monday to Friday; public holidays are not known here)."""
    day = start + timedelta(days=1)
    while day.weekday() > 4:
        day += timedelta(days=1)
    return day
