"""Working days and dates in words."""

from __future__ import annotations

from datetime import date, timedelta


def working_days_after(start: date, days: int) -> date:
    """The date `days` working days (Monday to Friday) after `start`."""
    day = start
    while days > 0:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day


def in_words(day: date | str) -> str:
    """`2026-11-23` -> `Monday 23 November 2026`; "" stays ""."""
    if not day:
        return ""
    real = date.fromisoformat(day) if isinstance(day, str) else day
    return f"{real:%A} {real.day} {real:%B %Y}"


def span(first: date | str, last: date | str) -> str:
    """Two dates as one phrase."""
    if not first or first == last:
        return in_words(last)
    return f"{in_words(first)} to {in_words(last)}"
