"""Mails as a report shows them: readable in place, powerless, and on a calendar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import nh3

from journeys.model.touchpoints import MailRecord
from journeys.reporting.protocol import Job

LARGEST = 150_000
"""Bytes of HTML that are carried along; of a larger mail only the words are."""

MOST = 40
"""Mails whose HTML is carried along in one report; of the others only the words are."""

STYLES = frozenset(
    {
        "color",
        "background-color",
        "text-align",
        "vertical-align",
        "text-decoration",
        "letter-spacing",
        "white-space",
        "font-family",
        "font-size",
        "font-weight",
        "font-style",
        "line-height",
        "display",
        "width",
        "max-width",
        "height",
        "margin",
        "margin-top",
        "margin-bottom",
        "padding",
        "padding-top",
        "padding-bottom",
        "padding-left",
        "padding-right",
        "border",
        "border-collapse",
        "border-radius",
    }
)
"""Style properties of a mail that are kept: none of them can load anything."""

ATTRIBUTES = {
    "*": {"style", "align", "valign", "width", "height", "dir", "lang"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "img": {"src", "alt"},
}

WEEKS = 6
"""Weeks a calendar shows at most."""


@dataclass(frozen=True)
class Letter:
    """A mail with its HTML ("" where only the words are shown)."""

    record: MailRecord
    html: str


@dataclass(frozen=True)
class Day:
    """One day of a calendar. `inside` is False for days before the first or after the last of the walk."""

    date: date
    inside: bool
    mails: tuple[MailRecord, ...]


@dataclass(frozen=True)
class Calendar:
    """Weeks from Monday to Sunday. `bulk` and `own` count mails to many and mails about the customer's own affairs."""

    weeks: tuple[tuple[Day, ...], ...]
    bulk: int
    own: int


def letters(mails: Iterable[MailRecord], job: Job) -> dict[str, str]:
    """The HTML of mails by the name the result calls it; a missing or large one is left out."""
    found: dict[str, str] = {}
    for name in dict.fromkeys(mail.html for mail in mails):
        path = job.inside(name)
        if path and len(found) < MOST and path.stat().st_size <= LARGEST:
            found[name] = powerless(path.read_text("utf-8", "replace"))
    return found


def powerless(html: str) -> str:
    """The HTML of a mail without scripts, style sheets, forms, links and pictures from elsewhere; its words stay."""
    return nh3.clean(html, attributes=ATTRIBUTES, attribute_filter=_inside, filter_style_properties=set(STYLES))


def _inside(tag: str, attribute: str, value: str) -> str | None:
    """Pictures only when they came with the mail; nothing else can lead anywhere."""
    return None if (tag, attribute) == ("img", "src") and not value.startswith("data:image/") else value


def calendar(mails: tuple[MailRecord, ...], until: str = "") -> Calendar | None:
    """The days from the first mail to the last, or to `until` (ISO); None for fewer than two days."""
    days: dict[date, list[MailRecord]] = {}
    for mail in mails:
        day = _day(mail.when)
        if day:
            days.setdefault(day, []).append(mail)
    last = _day(until)
    ends = [*days, *([last] if last else [])]
    if not days or max(ends) == min(days):
        return None
    first, end = min(days), max(ends)
    monday = first - timedelta(days=first.weekday())
    number = min(-(-((end - monday).days + 1) // 7), WEEKS)
    shown = [monday + timedelta(days=place) for place in range(7 * number)]
    cells = (Day(day, first <= day <= end, tuple(days.get(day, ()))) for day in shown)
    bulk = sum(mail.bulk for mail in mails)
    return Calendar(tuple(_weeks(cells)), bulk, len(mails) - bulk)


def _weeks(days: Iterable[Day]) -> Iterable[tuple[Day, ...]]:
    cells = list(days)
    return (tuple(cells[at : at + 7]) for at in range(0, len(cells), 7))


def _day(moment: str) -> date | None:
    try:
        return datetime.fromisoformat(moment).date()
    except ValueError:
        return None
