"""FollowParcel: see whether the link to the parcel on the order's page leads anywhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from journeys.model.event import LinkChecked
from journeys.shopper.errors import NotOffered
from journeys.shopper.wording import plainly

if TYPE_CHECKING:
    from journeys.shopper.memory import Link
    from journeys.shopper.shopper import Shopper

# A parcel number: nine signs or more, most of them digits.
NUMBER = re.compile(r"(?=(?:[A-Z]*\d){8})[A-Z0-9]{9,30}", re.IGNORECASE)
WORDS = re.compile(
    r"track|parcel|shipment|verfolg|sendung|paket|suiv|colis|segui|envio|pacco|spedizion|volg|pakket|zending"
)
CARRIER = "carrier"


@dataclass(frozen=True)
class FollowParcel:
    """Fetch the link to the carrier's own page, as far as the order's page has one."""

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
            status, failure = shopper.instruments.status_of(link.url)
        shopper.ledger.record(LinkChecked(link.url, link.text, status, CARRIER, link.page_url, failure, link.look))


def parcel_links(shopper: Shopper) -> list[Link]:
    """Links of the tracking page that lead to a parcel: to another host, with a parcel's number or such words."""
    view = shopper.memory.remembered.get("tracking")
    if view is None:
        return []
    own = urlsplit(view.state.outline.url).netloc
    links = [link for link in shopper.memory.links.values() if link.page_url == view.state.outline.url]
    away = [link for link in links if urlsplit(link.url).netloc != own]
    return [link for link in away if NUMBER.search(link.text) or WORDS.search(plainly(link.text))]
