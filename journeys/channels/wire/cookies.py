"""A visitor's cookies, by RFC 6265: which are kept, and which go along with a request."""

from __future__ import annotations

import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http.cookies import CookieError, Morsel, SimpleCookie
from urllib.parse import SplitResult


@dataclass(frozen=True)
class Cookie:
    """One cookie. `ends` is when it is over (seconds since the epoch), None at the session's end."""

    name: str
    value: str
    domain: str
    host_only: bool
    path: str
    secure: bool
    ends: float | None

    def goes_to(self, place: SplitResult, now: float) -> bool:
        """Whether it is sent along to an address."""
        host = (place.hostname or "").casefold()
        there = host == self.domain if self.host_only else _within(host, self.domain)
        path = place.path or "/"
        under = path == self.path or path.startswith(self.path.rstrip("/") + "/")
        return there and under and (self.ends is None or self.ends > now) and (not self.secure or _is_safe(place))


class Jar:
    """The cookies of one visitor."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str], Cookie] = {}

    def keep(self, headers: list[str], place: SplitResult) -> None:
        """Take what Set-Cookie headers of an answer from `place` say; what cannot be read is left out."""
        for header in headers:
            for morsel in _morsels(header):
                cookie = _cookie(morsel, place)
                if cookie is None:
                    continue
                key = (cookie.domain, cookie.path, cookie.name)
                if cookie.ends is not None and cookie.ends <= time.time():
                    self._kept.pop(key, None)
                else:
                    self._kept[key] = cookie

    def header(self, place: SplitResult) -> str:
        """The Cookie header of a request to `place`, "" for none; longer paths first."""
        now = time.time()
        fitting = [cookie for cookie in self._kept.values() if cookie.goes_to(place, now)]
        fitting.sort(key=lambda cookie: -len(cookie.path))
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in fitting)


def _morsels(header: str) -> list[Morsel[str]]:
    jar: SimpleCookie = SimpleCookie()
    try:
        jar.load(header)
    except CookieError:
        return []
    return list(jar.values())


def _cookie(morsel: Morsel[str], place: SplitResult) -> Cookie | None:
    host = (place.hostname or "").casefold()
    domain = morsel["domain"].lstrip(".").casefold()
    if domain and (not _within(host, domain) or "." not in domain):
        return None
    path = morsel["path"] if morsel["path"].startswith("/") else (place.path.rpartition("/")[0] or "/")
    return Cookie(
        morsel.key,
        morsel.coded_value,
        domain or host,
        not domain,
        path,
        bool(morsel["secure"]),
        _end(morsel),
    )


def _end(morsel: Morsel[str]) -> float | None:
    age = str(morsel["max-age"])
    if age.lstrip("-").isdigit():
        return time.time() + int(age)
    if morsel["expires"]:
        try:
            return parsedate_to_datetime(morsel["expires"]).timestamp()
        except ValueError:
            return None
    return None


def _within(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


def _is_safe(place: SplitResult) -> bool:
    """HTTPS, or this machine itself."""
    return place.scheme == "https" or (place.hostname or "") in {"localhost", "127.0.0.1", "::1"}
