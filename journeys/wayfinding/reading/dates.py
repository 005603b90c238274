"""Delivery dates: ranges of dates, and "in 2-3 working days".

Dates without a year or weekday names need `today`; without it they stay unknown. Working days are Monday to Friday:
public holidays are not known here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import dateparser
from babel import Locale, UnknownLocaleError

from journeys.wayfinding.reading.durations import days_in
from journeys.wayfinding.reading.vocabulary import vocabulary
from journeys.wayfinding.words import fold

MONTHS = (
    r"jan|feb|fév|fev|mar|mär|mrz|apr|avr|abr|may|mai|mag|mei|maj|maa|jun|jui|giu|jul|lug|aug|aoû|aou|ago|sep|set|oct|okt|"
    r"ott|out|nov|dec|dez|déc|dic|ene|gen"
)
_WEEKDAY = r"(?:[^\W\d]{2,11}\.?,?\s+)?"
_YEAR = r"(?:,?\s+(?:de\s+)?\d{4})?"
_DAY_MONTH = rf"\d{{1,2}}(?:\.|st|nd|rd|th|er)?\s+(?:of\s+|de\s+)?(?i:{MONTHS})[^\W\d]*\.?{_YEAR}"
_NO_MONTH = (
    rf"(?!(?:\s*[-–—]\s*\d{{1,2}})?\.?\s+(?:of\s+|de\s+)?(?i:{MONTHS}))"  # "mardi 8 décembre" is no eighth of March
)
_MONTH_DAY = rf"(?i:{MONTHS})[^\W\d]*\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?!\d){_NO_MONTH}{_YEAR}"
_NUMERIC = (
    r"\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\d)"
    r"|\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d)"
)
# "3/12" is a date only behind a weekday or the article of a day: "jueves 3/12", "le 03/12".
_WEEKDAYS = (
    r"lun|mar|mer|mié|mie|jeu|jue|gio|ven|vie|vri|sam|sáb|sab|dim|dom|mon|tue|wed|thu|fri|sat|sun|"
    r"die|mit|don|fre|son|maa|din|woe|don|zat|zon|mo|di|do|fr|sa|so|wo|vr|za|zo|ma"
)
_SLASHED = (
    rf"(?:(?:(?<=\ble )|(?<=\bel )|(?<=\bil )|(?<=\bon )|(?<=\bop )|(?<=\bby )|(?<=\bau )|(?<=\bal )|(?<=\bdu )"
    rf"|(?<=\bdal )|(?<=\bdel )|(?<=\bam )|(?i:\b(?:{_WEEKDAYS})[^\W\d]*\.?,?\s))\d{{1,2}}/\d{{1,2}}(?![\d/,.]*\d))"
)
_DATE = rf"(?:(?<!\w)(?:{_NUMERIC}|{_DAY_MONTH}|{_MONTH_DAY}|{_SLASHED})(?!\w))"
_THE = r"(?:(?:the|le|el|il|den|dem|de)\s+)?"
_JOIN = rf"\s*(?:-|–|—|to|and|until|bis|und|au|et|à|a|y|al|e|tot|en|t/m|or|oder|ou|of|o)\s*{_THE}"
_TO = r"-|–|—|to|bis|au|al|tot(?:\s+en\s+met)?|t/m|à|a|or|oder|ou|of|o"
_BETWEEN = r"between|zwischen|entre|tra|fra|tussen"
_DAY = r"\d{1,2}(?:\.|st|nd|rd|th|er)?"
_LAST = rf"{_DAY}\s+(?:of\s+|de\s+)?(?i:{MONTHS})[^\W\d]*\.?{_YEAR}"
_RANGE = re.compile(rf"(?P<from>{_DATE}){_JOIN}{_WEEKDAY}(?P<to>{_DATE})")
_SLASHED_RANGE = re.compile(r"(?<![\d/])(?P<from>\d{1,2}/\d{1,2})\s*(?:-|–|—)\s*(?P<to>\d{1,2}/\d{1,2})(?![\d/])")
_SHORT_RANGE = re.compile(
    rf"(?<![\w.,])(?P<d1>\d{{1,2}})(?:\.|st|nd|rd|th|er)?\s*(?:{_TO})\s*{_THE}{_WEEKDAY}(?P<to>{_LAST})"
    rf"|(?i:{_BETWEEN})\s+{_THE}{_WEEKDAY}(?P<b1>\d{{1,2}})(?:\.|st|nd|rd|th|er)?\s+"
    rf"(?:and|und|et|y|e|en)\s+{_THE}{_WEEKDAY}(?P<b2>{_LAST})"
    rf"|(?P<month>(?i:{MONTHS})[^\W\d]*\.?)\s+(?P<m1>\d{{1,2}})(?:st|nd|rd|th)?\s*(?:-|–|—|to)\s*"
    rf"(?P<m2>\d{{1,2}})(?:st|nd|rd|th)?(?!\w){_NO_MONTH}(?P<year>{_YEAR})"
)
_ONE = re.compile(_DATE)
_CHEAP = re.compile(r"\d")
SPOKEN_UNITS = (("delivery", "next_day"), ("delivery", "working_days"), ("delivery", "days"), ("period", "weeks"))
_ORDER = {"en_US": "MDY", "en_PH": "MDY"}
ROLLOVER = 60


@dataclass(frozen=True)
class Span:
    """When: dates from `first` to `last` (equal for one date), or days from now (`working` for working days).

    `text` is the words it was read from.
    """

    text: str
    first: date | None = None
    last: date | None = None
    days_from: int | None = None
    days_to: int | None = None
    working: bool = False

    def dated(self, today: date | None) -> tuple[date | None, date | None]:
        """The dates meant, counted from `today` where the page counted days; None where they cannot be known."""
        if self.days_to is None or self.days_from is None:
            return self.first, self.last
        if today is None:
            return None, None
        return tuple(add_days(today, n, working=self.working) for n in (self.days_from, self.days_to))  # type: ignore[return-value]  # two of them


def add_days(start: date, count: int, *, working: bool) -> date:
    """`count` days after `start`; working days skip Saturdays and Sundays."""
    if not working:
        return start + timedelta(days=count)
    day = start
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def could_be_date(text: str, locale: str) -> bool:
    """The cheap look before the dear one: a digit, or a word for tomorrow or a stretch of time."""
    if _CHEAP.search(text):
        return True
    words, folded = vocabulary(locale), fold(text)
    return any(words.says(*key, folded) for key in SPOKEN_UNITS)


def read_span(text: str, locale: str, today: date | None) -> Span | None:
    """The date, range or number of days a text states; None when it states none or several."""
    if not could_be_date(text, locale):
        return None
    found = _RANGE.search(text)
    found = found or _SLASHED_RANGE.search(text)
    if found:
        return _dates(found.group(), found["from"], found["to"], locale, today)
    short = _SHORT_RANGE.search(text)
    if short:
        return _short(short, locale, today)
    dates = list(dict.fromkeys(match.group() for match in _ONE.finditer(text)))
    if len(dates) == 1:
        return _dates(dates[0], dates[0], dates[0], locale, today)
    counted = None if dates else days_in(text, locale)
    return Span(text, days_from=counted[0], days_to=counted[1], working=counted[2]) if counted else None


def _dates(text: str, first: str, last: str, locale: str, today: date | None) -> Span | None:
    end = parse_date(last, locale, today)
    begin = parse_date(first, locale, today)
    if begin is None or end is None:
        return Span(text)
    return Span(text, begin, end) if begin <= end else Span(text)


def _short(match: re.Match[str], locale: str, today: date | None) -> Span | None:
    if match["month"]:
        first, last = f"{match['month']} {match['m1']}{match['year']}", f"{match['month']} {match['m2']}{match['year']}"
    else:
        last = match["to"] or match["b2"]
        first = re.sub(r"^\d{1,2}", match["d1"] or match["b1"], last)
    return _dates(match.group(), first, last, locale, today)


@lru_cache(maxsize=64)
def _weekdays(locale: str) -> frozenset[str]:
    try:
        tongues = {Locale.parse(locale.replace("-", "_")), Locale.parse("en")}
    except (ValueError, UnknownLocaleError):
        tongues = {Locale.parse("en")}
    return frozenset(
        fold(str(name))
        for tongue in tongues
        for width in ("wide", "abbreviated")
        for name in tongue.days["format"][width].values()
    )


def is_weekday(word: str, locale: str) -> bool:
    """Whether a word is the name of a weekday in the locale's language or English."""
    return fold(word) in _weekdays(locale)


@lru_cache(maxsize=2048)
def parse_date(text: str, locale: str, today: date | None) -> date | None:
    """One date. Without a year it is the one nearest to come (or at most ROLLOVER days ago); None without `today`.

    Numeric dates follow the locale's order; `03/04/2026` without a territory stays unknown: both readings are dates.
    """
    text = re.sub(r"^[^\W\d]+\.?,?\s(?=\d{1,2}/)", "", text)
    slashed = re.fullmatch(r"\d{1,2}/\d{1,2}", text) is not None
    has_year = not slashed and re.search(r"\d{4}|[./]\d{2}$", text) is not None
    if not has_year and today is None:
        return None
    base = today or date(2000, 1, 1)
    text = f"{text}/{base.year}" if slashed else text
    order = _date_order(text, locale)
    if order is None:
        return None
    said = (
        text
        if has_year or slashed
        else f"{text.rstrip('. ')}{'.' if re.fullmatch(r'[0-9.]+', text) else ' '}{base.year}"
    )
    languages = list(dict.fromkeys((locale[:2].casefold() or "en", "en")))
    try:
        found = dateparser.parse(
            said, languages=languages, settings={"DATE_ORDER": order, "PREFER_DAY_OF_MONTH": "first"}
        )
    except ValueError:
        return None
    if found is None:
        return None
    made = found.date()
    if not has_year and today and (today - made).days > ROLLOVER:
        return _next_year(made)
    return made


def _next_year(day: date) -> date | None:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return None


def _date_order(text: str, locale: str) -> str | None:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return "YMD"
    slashed = re.fullmatch(r"(\d{1,2})/(\d{1,2})/\d{2,4}", text)
    if slashed and locale == "en" and int(slashed[1]) <= 12 and int(slashed[2]) <= 12:
        return None if slashed[1] != slashed[2] else "DMY"
    return _ORDER.get(locale.replace("-", "_"), "DMY")
