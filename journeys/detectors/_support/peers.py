"""Other journeys of the same run that may be held against this one."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from journeys.evidence.timeline import Timeline


def peers(timeline: Timeline) -> tuple[Timeline, ...]:
    """The journeys beside this one in the same store and locale."""
    mine = timeline.journey
    return tuple(
        other for other in timeline.beside if (other.journey.store, other.journey.locale) == (mine.store, mine.locale)
    )


def address(timeline: Timeline, href: str, page: str) -> str:
    """Where a link on `page` leads, without the shop's own address, so that two journeys' can be compared.

    Journeys of one store may have an instance each, at an address of its own.
    """
    whole = urljoin(page, href)
    base = timeline.journey.url.rstrip("/")
    inside = whole.removeprefix(base) if base and whole.startswith(base) else whole
    parts = urlsplit(inside)
    return parts._replace(query="").geturl().rstrip("/") or "/"
