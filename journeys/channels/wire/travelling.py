"""Getting from address to address as a browser does: cookies, redirects, refreshes, and what a browser would send."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from urllib.parse import SplitResult, unquote, urldefrag, urljoin, urlsplit

from journeys.channels.wire.cookies import Jar
from journeys.channels.wire.protocols import Answer, Client, Request
from journeys.errors import HarnessError, StoreUnreachable

REDIRECTS = 20  # as browsers
MOVED = frozenset({301, 302, 303, 307, 308})
PAGES = frozenset({"text/html", "application/xhtml+xml", ""})
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Landed:
    """Where a trip ended. `html` is None where something else than a page came; `requests` counts what was sent."""

    url: str
    status: int
    answer: Answer
    html: str | None
    requests: int

    @property
    def file_name(self) -> str:
        """What a file wants to be called: by its Content-Disposition, else by the end of its address."""
        said = Message()
        said["Content-Disposition"] = self.answer.header("content-disposition")
        return str(said.get_filename() or "") or unquote(urlsplit(self.url).path.rstrip("/").rpartition("/")[2])


class Traveller:
    """Sends what a browser would send, and follows where the answers lead. One per shopper.

    `hosts` are the host names it may go to: a load test never reaches a stranger. `headers` go along with everything.
    """

    def __init__(self, client: Client, hosts: frozenset[str], headers: Mapping[str, str]) -> None:
        self._client, self._hosts, self._headers = client, hosts, dict(headers)
        self.jar = Jar()

    def go(self, url: str, referer: str = "", method: str = "GET", body: bytes | None = None, kind: str = "") -> Landed:
        """Make a request and follow its redirects.

        Raises StoreUnreachable when nothing answers, HarnessError where an address leads to a host not named.
        """
        sent = 0
        while True:
            answer = self._send(url, referer, method, body, kind)
            sent += 1
            target = answer.header("location") if answer.status in MOVED else ""
            if not target:
                return Landed(url, answer.status, answer, _html(answer), sent)
            if sent > REDIRECTS:
                raise StoreUnreachable(f"the page redirects more than {REDIRECTS} times.", where=url)
            if answer.status in {301, 302, 303} and method != "GET":
                method, body, kind = "GET", None, ""
            fragment = urldefrag(url).fragment
            url = urljoin(url, target)
            url = url if urldefrag(url).fragment or not fragment else f"{url}#{fragment}"

    def close(self) -> None:
        """Let connections go."""
        self._client.close()

    def _send(self, url: str, referer: str, method: str, body: bytes | None, kind: str) -> Answer:
        place = urlsplit(url)
        self._refuse_strangers(place, url)
        try:
            answer = self._client.exchange(
                Request(method, urldefrag(url).url, self._with(place, referer, method, kind), body)
            )
        except OSError as error:
            raise StoreUnreachable(
                f"the store does not answer ({str(error) or type(error).__name__}).", where=url
            ) from error
        cookies = answer.all("set-cookie")
        if cookies:
            self.jar.keep(cookies, place)
        return answer

    def _with(self, place: SplitResult, referer: str, method: str, kind: str) -> dict[str, str]:
        headers = dict(self._headers)
        cookies = self.jar.header(place)
        if cookies:
            headers["Cookie"] = cookies
        if referer:
            headers["Referer"] = urldefrag(referer).url
        if method == "POST":
            headers["Origin"] = f"{place.scheme}://{place.netloc}"
            headers["Content-Type"] = kind
        return headers

    def _refuse_strangers(self, place: SplitResult, url: str) -> None:
        if place.scheme not in {"http", "https"}:
            raise HarnessError(f"the wire cannot open an address that begins with {place.scheme}:.", where=url)
        if (place.hostname or "") not in self._hosts:
            raise HarnessError(
                f"the page leads to {place.hostname}, which is not this store's.",
                where=url,
                do="Name it under `hosts` in journeys.toml if it is.",
            )


def _html(answer: Answer) -> str | None:
    """The page's text, None where no page came."""
    told = answer.header("content-type")
    if told.partition(";")[0].strip().casefold() not in PAGES or "attachment" in answer.header("content-disposition"):
        return None
    charset = _CHARSET.search(told)
    name = charset.group(1) if charset else ""
    if not name:
        meta = _META_CHARSET.search(answer.body[:1024])
        name = meta.group(1).decode("ascii") if meta else "utf-8"
    try:
        return answer.body.decode(name, "replace")
    except LookupError:
        return answer.body.decode("utf-8", "replace")
