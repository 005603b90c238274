"""CheckLinks: see whether the links met on the way lead anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from journeys.model.event import LinkChecked

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

CHANGES = (
    "logout",
    "signout",
    "sign-out",
    "log-out",
    "abmelden",
    "delete",
    "remove",
    "/add/",
    "add-to",
    "add_to",
    "addto",
)
"""Words of addresses that do something when they are asked for."""


@dataclass(frozen=True)
class CheckLinks:
    """Fetch same-site links of the pages walked so far, each once, at most `most`."""

    most: int = 25

    def describe(self) -> str:
        """The step's title."""
        return "Check the links on the way"

    def perform_as(self, shopper: Shopper) -> None:
        """Notes it where the channel cannot fetch."""
        if shopper.instruments is None:
            shopper.note("limit", "this channel cannot check links")
            return
        links = [link for link in shopper.memory.links.values() if worth(link.url, shopper.brief.url)]
        for link in sorted(links, key=lambda one: one.place == "deep")[: self.most]:
            with shopper.inspector.measuring():
                status, failure = shopper.instruments.status_of(link.url)
            shopper.ledger.record(
                LinkChecked(link.url, link.text, status, link.place, link.page_url, failure, link.look)
            )


def worth(url: str, home: str) -> bool:
    """Same site, over the web, and safe to fetch."""
    parts, own = urlsplit(url), urlsplit(home)
    safe = not any(word in f"{parts.path}?{parts.query}".casefold() for word in CHANGES)
    return parts.scheme in {"http", "https"} and parts.netloc == own.netloc and safe
