"""One call's HTTP side: signed requests to the line's webhooks, with deadlines, limits and the call's own cookies."""

from __future__ import annotations

import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import TracebackType
from urllib.parse import urlencode, urljoin, urlsplit

import httpx
from twilio.request_validator import RequestValidator

from journeys.channels.phone.twiml import NotTwimlError, Verb, read_twiml
from journeys.errors import reason_of

DEADLINE = 15.0  # seconds a carrier waits for a webhook before it gives the caller up
LARGEST = 256 * 1024
HOPS = 5
AGENT = "Journeys (TwiML caller)"


class LineError(Exception):
    """The line cannot go on. `status` is the HTTP status, 0 when nothing answered at all; `how` as in Heard."""

    def __init__(self, sentence: str, status: int = 0, how: str = "error") -> None:
        super().__init__(sentence)
        self.sentence, self.status, self.how = sentence, status, how


@dataclass(frozen=True)
class Document:
    """One TwiML document, where it came from, and its text, by which the same document is known again."""

    url: str
    verbs: tuple[Verb, ...]
    body: str


class Webhooks:
    """Asks the line what happens next. Close it when the call is over."""

    def __init__(self, token: str, deadline: float = DEADLINE) -> None:
        self._signs = RequestValidator(token) if token else None
        self._deadline = deadline
        self._client = httpx.Client(timeout=deadline, verify=_trust(), headers={"User-Agent": AGENT, "Accept": "*/*"})

    def __enter__(self) -> Webhooks:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let connections go; safe to call twice."""
        self._client.close()

    def ask(self, url: str, method: str, fields: Mapping[str, str]) -> Document:
        """Send what happened, get the next document. `method` is GET or POST. Raises LineError."""
        ends = time.monotonic() + self._deadline
        for _ in range(HOPS):
            status, body, location = self._send(url, method, fields, ends)
            if not location:
                break
            url, method = urljoin(url, location), method if status in (307, 308) else "GET"
            _refuse_odd(url)
        else:
            raise LineError(f"the webhook redirects more than {HOPS} times in a row.", status)
        if status >= 400:
            raise LineError(f"the webhook answered with HTTP {status}.", status)
        try:
            return Document(url, read_twiml(body), body.decode("utf-8", "replace"))
        except NotTwimlError as error:
            raise LineError(f"the webhook's answer is not TwiML: {error}.", status) from error

    def _send(self, url: str, method: str, fields: Mapping[str, str], ends: float) -> tuple[int, bytes, str]:
        """Status, body and where a redirect leads to."""
        _refuse_odd(url)
        if method == "GET":
            url = f"{url}{'&' if urlsplit(url).query else '?'}{urlencode(fields)}"
        sent = dict(fields) if method == "POST" else None
        headers = {"X-Twilio-Signature": self._signs.compute_signature(url, sent or {})} if self._signs else {}
        try:
            with self._client.stream(method, url, data=sent, headers=headers) as response:
                moved = response.headers.get("location", "") if response.is_redirect else ""
                return response.status_code, b"" if moved else _body(response, ends), moved
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, OSError) as error:
            reason = reason_of(error)
            raise LineError(f"the webhook does not answer: {reason[:160]}.") from error


@cache
def _trust() -> ssl.SSLContext:
    """Certificates trusted; reading them takes longer than a call on this machine."""
    return httpx.create_ssl_context()


def _refuse_odd(url: str) -> None:
    """Raises LineError for an address that is not on the web."""
    if urlsplit(url).scheme not in ("http", "https"):
        raise LineError(f"the line leads to {url[:80]!r}, which is no web address.", 1)


def _body(response: httpx.Response, ends: float) -> bytes:
    """The body within the deadline and the size a document may have."""
    kept = bytearray()
    for chunk in response.iter_bytes():
        kept += chunk
        if len(kept) > LARGEST:
            raise LineError(f"the webhook's answer is larger than {LARGEST // 1024} KB.", response.status_code)
        if time.monotonic() > ends:
            raise LineError("the webhook's answer does not come to an end.", response.status_code)
    return bytes(kept)
