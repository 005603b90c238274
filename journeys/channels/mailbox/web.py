"""What a mail program does on the web: the one-click request of a mail provider, and opening a link. No cookies."""

from __future__ import annotations

import httpx

from journeys.channels.mailbox.words import read_html
from journeys.channels.protocols import Answered
from journeys.errors import reason_of

SECONDS = 15.0
MOST_BYTES = 1_000_000
ONE_CLICK = {"List-Unsubscribe": "One-Click"}  # RFC 8058, section 3.2


class MailWeb:
    """Requests without cookies or history, under the robots' own name."""

    def __init__(self, agent: str) -> None:
        self._headers = {"User-Agent": f"Mozilla/5.0 (compatible; {agent})", "Accept": "text/html,*/*;q=0.8"}

    def one_click(self, url: str) -> Answered:
        """The POST of RFC 8058, as a mail provider sends it; redirects are not followed (it forbids them)."""
        return self._ask("POST", url, follow=False, data=ONE_CLICK)

    def fetch(self, url: str) -> Answered:
        """What a link leads to, redirects followed."""
        return self._ask("GET", url, follow=True)

    def _ask(self, method: str, url: str, *, follow: bool, data: dict[str, str] | None = None) -> Answered:
        try:
            with (
                httpx.Client(headers=self._headers, timeout=SECONDS, follow_redirects=follow) as client,
                client.stream(method, url, data=data) as answer,
            ):
                body = b""
                for chunk in answer.iter_bytes():
                    body += chunk
                    if len(body) > MOST_BYTES:
                        break
                kind = answer.headers.get("content-type", "")
                words = read_html(body.decode("utf-8", "replace"))[0] if "html" in kind else ""
                return Answered(answer.status_code, str(answer.url), words[:20_000], media_type=kind.partition(";")[0])
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
            return Answered(0, url, failure=reason_of(error))
