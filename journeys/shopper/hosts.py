"""Which addresses are the shop's own: a shopper on a visit stays there."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit


@dataclass(frozen=True)
class Home:
    """The shop at `url`, with `more` host names that belong to it, too."""

    url: str
    more: tuple[str, ...] = ()

    def owns(self, url: str) -> bool:
        """Whether `url` (relative ones are read from home) is on the shop's host, above it, or below it.

        `www.shop.example` owns `shop.example` and `pay.shop.example`; an IP address or `localhost` only itself with its
        port, where other ports are other sites. Addresses that are not of the web (mailto, blob, about) are nobody's.
        """
        parts, own = urlsplit(urljoin(self.url, url)), urlsplit(self.url)
        if parts.scheme not in {"http", "https"}:
            return True
        host, mine = _bare(parts.hostname), _bare(own.hostname)
        if _is_machine(mine):
            return (host, parts.port) == (mine, own.port)
        return any(_related(host, _bare(name)) for name in (mine, *self.more))


def is_local(url: str) -> bool:
    """Whether an address is on this machine: nobody else is asked when it is opened."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _bare(host: str | None) -> str:
    return (host or "").casefold().rstrip(".").removeprefix("www.")


def _related(host: str, own: str) -> bool:
    return host == own or host.endswith(f".{own}") or (own.endswith(f".{host}") and host.count(".") > 0)


def _is_machine(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost"
    return True
