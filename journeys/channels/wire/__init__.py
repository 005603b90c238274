"""The wire channel: pages over plain HTTP, behind the same Page protocol as a browser's."""

from __future__ import annotations

from urllib.parse import urlsplit

from journeys.channels.wire.client import KeptConnections
from journeys.channels.wire.page import WirePage
from journeys.channels.wire.protocols import Answer, Client, Request
from journeys.channels.wire.travelling import Traveller

__all__ = ["Answer", "Client", "KeptConnections", "Request", "WirePage", "open_wire"]

AGENT = "Mozilla/5.0 (compatible; Journeys wire shopper)"
ACCEPTED = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def open_wire(
    base_url: str,
    client: Client | None = None,
    *,
    locale: str = "en_GB",
    agent: str = AGENT,
    hosts: tuple[str, ...] = (),
) -> WirePage:
    """A page for one shopper at the store of `base_url`; nothing is fetched yet.

    `client` sends the requests (default: kept connections of its own). `hosts` are further host names that belong to
    the store: the wire goes nowhere else. `locale` says which language is asked for.
    """
    language = locale.replace("_", "-")
    headers = {
        "User-Agent": agent,
        "Accept": ACCEPTED,
        "Accept-Language": f"{language},{language.partition('-')[0]};q=0.8",
        "Accept-Encoding": "gzip, deflate",
    }
    known = frozenset({urlsplit(base_url).hostname or "", *hosts})
    return WirePage(Traveller(client or KeptConnections(), known, headers))
