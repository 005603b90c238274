"""Promises that somebody will call, write or be in touch, with the time they are due at."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from journeys.model.fact import Promise
from journeys.wayfinding.reading.dates import add_days, read_span
from journeys.wayfinding.reading.hours import weekdays_in
from journeys.wayfinding.reading.vocabulary import Vocabulary, vocabulary
from journeys.wayfinding.words import fold

KINDS = {"call": "call-back", "write": "mail", "reply": "reply"}
_HOUR = re.compile(
    r"(?<![\d.,])([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?\s?(am|pm|uhr|uur|h|heures|ore|horas)(?!\w)", re.IGNORECASE
)


def read_pledge(sentence: str, channel: str, locale: str, now: datetime | None) -> Promise | None:
    """The promise to contact a sentence makes, None when it makes none; questions, offers and conditions do not.

    `due` is an ISO date or date-time; "" where no time was named, or where it is counted from a `now` nobody knows.
    """
    words, folded = vocabulary(locale), fold(sentence)
    if "?" in sentence or any(words.says("spoken", key, folded) for key in ("no_promise", "offer")):
        return None
    what = next((kind for key, kind in KINDS.items() if words.says("spoken", key, folded)), "")
    due = _due(sentence, folded, words, locale, now) if what else ""
    return Promise(what, "help", channel, due, "pending", " ".join(sentence.split())[:160]) if what else None


def _due(sentence: str, folded: str, words: Vocabulary, locale: str, now: datetime | None) -> str:
    if now is None:
        return ""
    for key, unit in (("minutes", timedelta(minutes=1)), ("hours", timedelta(hours=1))):
        pattern = words.pattern("spoken", key).pattern
        found = re.search(rf"(?<!\w)(\d{{1,2}})(?: \w+ (\d{{1,2}}))? {pattern}", folded)
        if found and not _is_clock_time(sentence, found):
            return (now + int(found[2] or found[1]) * unit).isoformat(timespec="seconds")
    day = _day(sentence, folded, words, locale, now.date())
    hour = _HOUR.search(sentence)
    if hour is None:
        return day.isoformat() if day else ""
    return _at(hour, day or now.date(), now)


def _is_clock_time(sentence: str, found: re.Match[str]) -> bool:
    """In Dutch and French "om 17 uur", "à 17 heures" are times of the day, not waits."""
    before = fold(sentence)[: found.start()].split()[-1:]
    return bool(before) and before[0] in {"om", "voor", "a", "avant", "vers", "las", "alle", "le", "entro le"}


def _day(sentence: str, folded: str, words: Vocabulary, locale: str, today: date) -> date | None:
    if words.says("spoken", "today", folded):
        return today
    span = read_span(sentence, locale, today)
    if span:
        return span.dated(today)[1]
    named = weekdays_in(sentence, locale)
    if len(named) == 1:
        return add_days(today, (named[0] - today.weekday() - 1) % 7 + 1, working=False)
    return None


def _at(hour: re.Match[str], day: date, now: datetime) -> str:
    value, half = int(hour[1]), hour[3].casefold()
    if half in {"am", "pm"}:
        value = value % 12 + (12 if half == "pm" else 0)
    return datetime.combine(day, time(value, int(hour[2] or 0)), now.tzinfo).isoformat(timespec="seconds")
