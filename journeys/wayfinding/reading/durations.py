"""Stretches of time until a delivery: "2-3 working days", "24/48 h", "one to two weeks", "tomorrow"."""

from __future__ import annotations

import re

from journeys.wayfinding.reading.numerals import with_digits
from journeys.wayfinding.reading.vocabulary import Vocabulary, vocabulary
from journeys.wayfinding.words import fold

HOURS, DAYS_A_WEEK = 24, 7
_TO = r"(?:to |bis |a |und |tot |or |oder |ou |o |of |y |e |et |and )?"
_WITHIN = frozenset({"within", "innerhalb", "binnen", "sous", "entro", "dans", "up", "bis", "max"})
_ALWAYS = re.compile(r"(?<!\d)24 ?h? ?(?:sur |su |uur per |stunden )?(?:24|7|am tag)(?! ?h)|rund um die uhr")


def days_in(text: str, locale: str) -> tuple[int, int, bool] | None:
    """The fewest and most days a text counts, and whether they are working days; None when it counts none.

    Hours are days where they are whole ones ("48 h"), weeks are seven days.
    """
    words = vocabulary(locale)
    folded = fold(text)
    found = _counted(words, folded)
    if found is None and (spoken := fold(with_digits(text, locale))) != folded:
        found = _counted(words, spoken)
    if found is None and words.says("delivery", "next_day", folded):
        return 1, 1, True
    return found


def _counted(words: Vocabulary, folded: str) -> tuple[int, int, bool] | None:
    for table, key, size in (
        ("delivery", "working_days", 1),
        ("delivery", "days", 1),
        ("period", "weeks", DAYS_A_WEEK),
    ):
        match = re.search(rf"(?<!\w)(\d{{1,2}})(?: {_TO}(\d{{1,2}}))? {words.pattern(table, key).pattern}", folded)
        if match:
            return _range(folded, match, size, working=key == "working_days")
    return _hours(words, folded)


def _hours(words: Vocabulary, folded: str) -> tuple[int, int, bool] | None:
    if _ALWAYS.search(folded):
        return None
    unit = rf"(?:h|hs|hrs|{words.pattern('spoken', 'hours').pattern})"
    match = re.search(rf"(?<!\w)(\d{{2,3}}) ?(?:{unit})?(?: {_TO}(\d{{2,3}}))? ?{unit}(?!\w)", folded)
    if match is None:
        return None
    hours = [int(one) for one in match.groups() if one]
    if any(one % HOURS or not one for one in hours):
        return None
    first, last = hours[0] // HOURS, hours[-1] // HOURS
    return (first if len(hours) > 1 else 0, last, False) if first <= last else None


def _range(folded: str, match: re.Match[str], size: int, *, working: bool) -> tuple[int, int, bool] | None:
    first, last = int(match[1]) * size, int(match[2] or match[1]) * size
    least = first if match[2] else _at_least(folded, match.start(), first)
    return (least, last, working) if first <= last else None


def _at_least(folded: str, place: int, count: int) -> int:
    """Within three days begins now; in three days is on that day."""
    before = folded[:place].split()[-2:]
    return 0 if _WITHIN.intersection(before) else count
