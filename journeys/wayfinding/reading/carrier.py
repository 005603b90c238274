"""What a carrier's own page tells of a parcel: its events, each with its day and what it means for an order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html.parser import HTMLParser

from journeys.wayfinding.reading.dates import read_span
from journeys.wayfinding.reading.orders import named
from journeys.wayfinding.reading.vocabulary import vocabulary
from journeys.wayfinding.words import fold

MOST = 500  # lines of a page that are read
LONGEST = 240  # characters of one event
_BREAKS = frozenset(
    ("p", "li", "tr", "div", "dt", "dd", "h1", "h2", "h3", "h4", "section", "article", "ol", "ul", "table", "br")
)
_INLINE = frozenset(("td", "th", "time", "span"))
_ROWS = frozenset(["tr", "li"])
_HIDDEN = frozenset(("script", "style", "template", "noscript", "title"))
_HOUR = re.compile(r"(?<![\d.])([01]?\d|2[0-3])[:h.]([0-5]\d)(?![\d.])")


@dataclass(frozen=True)
class ParcelEvent:
    """One event: its day (ISO), the time of day as far as it is told, its status as facts name it ("" unknown)."""

    day: str
    hour: str
    status: str
    text: str


def read_events(html: str, *, locale: str, today: date | None = None) -> tuple[ParcelEvent, ...]:
    """The events of a carrier's page, oldest first. What has no day, or none to come by `today`, is no event.

    A row of a table or list is one event; where day and words stand in boxes of their own, a day belongs to the words
    after it.
    """
    found, waiting = [], ""
    for line in _lines(html):
        span = read_span(line, locale, today)
        if span is None or span.first is None or span.first != span.last or (today and span.first > today):
            if waiting and re.search(r"[^\W\d]{3}", line):
                found.append(_event(f"{waiting} {line}", locale, today))
            waiting = ""
            continue
        bare = line.replace(span.text, " ")
        if re.search(r"[^\W\d]{4}", _HOUR.sub(" ", bare)):
            found.append(_event(line, locale, today))
            waiting = ""
        else:
            waiting = line
    events = [event for event in found if event]
    return tuple(sorted(events, key=lambda event: (event.day, event.hour)))


def _event(line: str, locale: str, today: date | None) -> ParcelEvent | None:
    span = read_span(line, locale, today)
    if span is None or span.first is None:
        return None
    hour = _HOUR.search(line.replace(span.text, " ", 1))
    status = named(vocabulary(locale), fold(line.replace(span.text, " ")))
    return ParcelEvent(span.first.isoformat(), f"{int(hour[1]):02d}:{hour[2]}" if hour else "", status, line[:LONGEST])


def _lines(html: str) -> Iterator[str]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.said).splitlines())
    yield from [line for line in lines if line][:MOST]


class _Reader(HTMLParser):
    """The visible words of a page, a line for each block; the cells of a row stay on one line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._hidden, self._rows = 0, 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - html.parser's
        """Begin a line, or go on within a row."""
        self._hidden += tag in _HIDDEN
        self._break(tag)
        self._rows += tag in _ROWS

    def handle_endtag(self, tag: str) -> None:
        """End a line."""
        self._hidden -= tag in _HIDDEN and self._hidden > 0
        self._rows -= tag in _ROWS and self._rows > 0
        self._break(tag)

    def handle_data(self, data: str) -> None:
        """Keep what can be seen."""
        if not self._hidden:
            self.said.append(re.sub(r"\s+", " ", data))

    def _break(self, tag: str) -> None:
        if tag in _BREAKS or tag in _INLINE:
            self.said.append(" " if self._rows or tag in _INLINE else "\n")
