"""FollowParcel: see whether the link to the parcel on the order's page leads anywhere, and what the carrier tells."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from journeys.model.event import LinkChecked
from journeys.model.fact import Fact
from journeys.shopper.errors import NotOffered
from journeys.shopper.memory import Noticed
from journeys.shopper.wording import plainly
from journeys.wayfinding.reading.carrier import read_events

if TYPE_CHECKING:
    from journeys.shopper.memory import Link
    from journeys.shopper.shopper import Shopper

# A parcel number: nine signs or more, most of them digits.
NUMBER = re.compile(r"(?=(?:[A-Z]*\d){8})[A-Z0-9]{9,30}", re.IGNORECASE)
WORDS = re.compile(
    r"track|parcel|shipment|verfolg|sendung|paket|suiv|colis|segui|envio|pacco|spedizion|volg|pakket|zending"
)
CARRIER = "carrier"
BROKEN = 400
PAGES = frozenset({"text/html", "application/xhtml+xml"})


@dataclass(frozen=True)
class FollowParcel:
    """Fetch the carrier's own page by the link on the order's page, and read its last event: facts `parcel`."""

    def describe(self) -> str:
        """The step's title."""
        return "Follow the parcel at the carrier"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered when the order's page has no such link."""
        found = parcel_links(shopper)
        if not found:
            raise NotOffered("The order's page has no link to the parcel.")
        if shopper.instruments is None:
            shopper.note("limit", "this channel cannot check links")
            return
        link = found[0]
        with shopper.inspector.measuring():
            got = shopper.instruments.fetch(link.url)
        checked = LinkChecked(link.url, link.text, got.status, CARRIER, link.page_url, got.failure, link.look)
        seq = shopper.ledger.record(checked)
        if got.status < BROKEN and got.media_type in PAGES:
            _note(shopper, got.data.decode("utf-8", "replace"), seq)


def _note(shopper: Shopper, html: str, seq: int) -> None:
    """The carrier's last event; facts of its own, as the carrier is not the shop."""
    events = read_events(html, locale=shopper.brief.locale, today=shopper.now.date())
    if not events:
        return
    last = events[-1]
    day = (("day", last.day),)
    fact = Fact("parcel", "parcel_status", last.status or None, "", day, CARRIER, "tracking", last.text)
    shopper.ledger.fact(fact, seq)
    shopper.memory.facts.append(Noticed(seq, fact))


def parcel_links(shopper: Shopper) -> list[Link]:
    """Links of the tracking page that lead to a parcel: to another host, with a parcel's number or such words."""
    view = shopper.memory.remembered.get("tracking")
    if view is None:
        return []
    own = urlsplit(view.state.outline.url).netloc
    links = [link for link in shopper.memory.links.values() if link.page_url == view.state.outline.url]
    away = [link for link in links if urlsplit(link.url).netloc != own]
    return [link for link in away if NUMBER.search(link.text) or WORDS.search(plainly(link.text))]
