"""Opening hours in plain words: "Monday to Saturday, 8 am to 8 pm" is "mon-sat 08:00-20:00"."""

from __future__ import annotations

import re
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from journeys.wayfinding.words import fold

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TIME = r"(?P<{0}h>[01]?\d|2[0-4])(?:\s?[:.h]\s?(?P<{0}m>[0-5]\d))?\s?(?P<{0}x>am|pm|uhr|uur|heures|heure|h|ore|horas)?"
_TO = r"\s*(?:-|–|—|to|until|till|bis|und|and|à|a|y|al|alle|e le|tot|en)\s*(?:las?\s+|le\s+)?"
_SPAN = re.compile(rf"(?<![\d.,]){_TIME.format('a')}{_TO}{_TIME.format('b')}(?![\d%€£$])", re.IGNORECASE)
_BETWEEN = frozenset({"to", "until", "till", "through", "bis", "au", "a", "al", "tot", "t m", "à"})


@lru_cache(maxsize=32)
def _weekdays(language: str) -> dict[str, int]:
    """Folded names of weekdays, whole and short, of a language and of English -> 0 for Monday."""
    found: dict[str, int] = {}
    for code in ("en", language[:2].casefold()):
        try:
            days = Locale.parse(code).days
        except (ValueError, UnknownLocaleError):
            continue
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                found |= {fold(str(name)): number for number, name in days[context][width].items()}
    return found


def weekdays_in(text: str, language: str) -> tuple[int, ...]:
    """The weekdays a text names, 0 for Monday, in its order; an "s" at the end is forgiven (Sundays)."""
    names = _weekdays(language)
    found = (names.get(word, names.get(word.removesuffix("s"))) for word in fold(text).split())
    return tuple(day for day in found if day is not None)


def read_hours(text: str, language: str) -> str:
    """The hours a text states as "mon-fri 09:00-18:00; sat 10:00-14:00"; "" when it states none or an odd one."""
    made: list[str] = []
    start = 0
    for match in _SPAN.finditer(text):
        first, last = _clock(match, "a", match["bx"]), _clock(match, "b", match["bx"])
        if not (match["ax"] or match["bx"] or match["am"]) or first is None or last is None or first >= last:
            continue
        days = _days(text[start : match.start()], language)
        made.append(f"{days} {_written(first)}-{_written(last)}".strip())
        start = match.end()
    return "; ".join(made)


def _clock(match: re.Match[str], side: str, shared: str | None) -> int | None:
    """Minutes since midnight. In "8 to 12 am" the first hour has the second one's half of the day."""
    hour, minute = int(match[f"{side}h"]), int(match[f"{side}m"] or 0)
    half = (match[f"{side}x"] or "").casefold()
    if half not in {"am", "pm"} and (shared or "").casefold() in {"am", "pm"}:
        half = "am" if side == "a" else ""
    if half in {"am", "pm"}:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return hour * 60 + minute


def _written(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _days(text: str, language: str) -> str:
    """The days named in a text: "mon-sat" for two joined by "to", else each by itself."""
    named = weekdays_in(text, language)
    if len(named) == 2 and named[0] < named[1] and _joined(text, language):
        return f"{DAYS[named[0]]}-{DAYS[named[1]]}"
    return ",".join(DAYS[day] for day in dict.fromkeys(named))


def _joined(text: str, language: str) -> bool:
    if re.search(r"\w\.?\s?[-–—]\s?\w", text):
        return True
    words = fold(text).split()
    places = [place for place, word in enumerate(words) if weekdays_in(word, language)]
    return bool(set(words[places[0] + 1 : places[-1]]) & _BETWEEN) if places else False
