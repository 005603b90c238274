"""Which addresses belong to the same registrable site."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

# Second-level labels under which registries of country domains sell names (co.uk, com.au, or.jp ...).
SHARED_SECOND_LEVELS = frozenset(
    {"ac", "co", "com", "edu", "gob", "gov", "gv", "ltd", "me", "ne", "net", "nom", "or", "org", "plc"}
)


def host_of(url: str) -> str:
    """The host name of an address in lower case, "" when there is none or it cannot be read."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def site_of(url: str) -> str:
    """The registrable domain of an address (`shop.example.co.uk` -> `example.co.uk`); an IP address is its own."""
    host = host_of(url)
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        pass
    labels = host.split(".")
    shared = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SHARED_SECOND_LEVELS
    return ".".join(labels[-3 if shared else -2 :])


def same_site(url: str, other: str) -> bool:
    """Whether two addresses belong to the same site; False when either has no host."""
    site = site_of(url)
    return bool(site) and site == site_of(other)
