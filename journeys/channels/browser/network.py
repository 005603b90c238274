"""What goes on underneath a walk: requests and errors, written into the ledger as they end."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from importlib.resources import files

from playwright.sync_api import BrowserContext, ConsoleMessage, Frame, Request, Response, WebError
from playwright.sync_api import Error as PlaywrightError

from journeys.channels.browser.site import same_site
from journeys.evidence.ledger import Ledger
from journeys.model.event import NetworkRequest, PageError

USER_RESOURCES = frozenset({"document", "xhr", "fetch"})
REJECTION = "journeys:rejection"
_SOURCE = re.compile(r"(https?://[^\s)]+?)(?::\d+)*(?=[\s)]|$)")


def _trackers() -> re.Pattern[str]:
    lines = (files(__package__) / "data" / "trackers.txt").read_text("utf-8").splitlines()
    return re.compile("|".join(re.escape(line) for line in lines if line and not line.startswith("#")), re.IGNORECASE)


TRACKERS = _trackers()


@dataclass
class Flight:
    """A request under way. `number` counts requests, `started` is in seconds since the journey began."""

    number: int
    started: float
    user: bool
    navigation: bool
    script: bool = False
    status: int = 0
    page_url: str = ""


@dataclass(frozen=True)
class Mark:
    """A moment in the traffic, to ask later what came after it."""

    number: int
    errors: int


class Network:
    """Listens to one browser context. `site` is the store's address: what shares its site is first-party.

    `front` is the status of the last document that was asked for, and its Retry-After as written.
    """

    def __init__(self, context: BrowserContext, ledger: Ledger, site: str) -> None:
        self._ledger, self._site = ledger, site
        self._flights: dict[Request, Flight] = {}
        self._count = self._users = 0
        self._ended: list[tuple[int, int]] = []
        self._started_users: list[int] = []
        self._errors: list[int] = []
        self._rejections: set[str] = set()
        self._landed: list[tuple[Flight, float]] = []
        self.front = (0, "")
        context.on("request", self._begin)
        context.on("response", self._answer)
        context.on("requestfinished", lambda request: self._end(request, ""))
        context.on("requestfailed", lambda request: self._end(request, request.failure or "failed"))
        context.on("weberror", self._error)
        context.on("console", self._console)

    def mark(self) -> Mark:
        """Now."""
        return Mark(self._count, len(self._errors))

    def requests_since(self, mark: Mark) -> tuple[int, ...]:
        """Seqs of the requests that began after `mark` and have ended."""
        return tuple(seq for number, seq in self._ended if number >= mark.number)

    def errors_since(self, mark: Mark) -> tuple[int, ...]:
        """Seqs of the errors after `mark`."""
        return tuple(self._errors[mark.errors :])

    def user_requests_since(self, mark: Mark) -> int:
        """How many first-party user requests began after `mark`."""
        return sum(number >= mark.number for number in self._started_users)

    def in_flight(self, mark: Mark) -> int:
        """How many of them have not ended."""
        return sum(flight.user and flight.number >= mark.number for flight in self._flights.values())

    def navigating(self, mark: Mark) -> bool:
        """Whether the main document is being asked for."""
        return any(flight.navigation and flight.number >= mark.number for flight in self._flights.values())

    def loading(self, mark: Mark) -> bool:
        """Whether first-party scripts that began after `mark` are still on their way."""
        return any(flight.script and flight.number >= mark.number for flight in self._flights.values())

    def landed(self, mark: Mark, *, scripts: bool) -> float:
        """When (time.monotonic) the last user request, or first-party script, that began after `mark` ended; or 0."""
        ours = (one for one in reversed(self._landed) if one[0].number >= mark.number)
        return next((at for flight, at in ours if flight.user or (scripts and flight.script)), 0.0)

    def ours(self, url: str) -> bool:
        """Whether `url` belongs to the store's site."""
        return same_site(url, self._site)

    def _begin(self, request: Request) -> None:
        if not request.url.startswith(("http:", "https:")):
            return
        user = request.resource_type in USER_RESOURCES and self.ours(request.url) and not _tracked(request)
        frame = _frame(request)
        main = frame is None or frame.parent_frame is None
        navigation = request.is_navigation_request() and main
        flight = Flight(self._count, self._ledger.now, user and (main or not navigation), navigation)
        flight.script = request.resource_type == "script" and self.ours(request.url)
        flight.page_url = frame.page.url if frame else ""
        self._flights[request] = flight
        if flight.user:
            self._started_users.append(flight.number)
        self._count += 1

    def _answer(self, response: Response) -> None:
        flight = self._flights.get(response.request)
        if flight:
            flight.status = response.status
        if flight and flight.navigation:
            self.front = (response.status, response.headers.get("retry-after", ""))

    def _end(self, request: Request, failure: str) -> None:
        flight = self._flights.pop(request, None)
        if flight is None:
            return
        self._landed.append((flight, time.monotonic()))
        seq = self._ledger.record(
            NetworkRequest(
                method=request.method,
                url=request.url[:2000],
                resource=request.resource_type,
                status=flight.status,
                failure=failure,
                started=round(flight.started, 4),
                duration_ms=round((self._ledger.now - flight.started) * 1000, 1),
                first_party=self.ours(request.url),
                page_url=flight.page_url,
            )
        )
        self._ended.append((flight.number, seq))

    def _error(self, error: WebError) -> None:
        text = error.error.message
        stack = error.error.stack or ""
        source = next(iter(_SOURCE.findall(stack)), "")
        rejected = text in self._rejections or any(text.endswith(known) for known in self._rejections)
        self._note(text, source, "rejection" if rejected else "exception", error.page.url if error.page else "")

    def _console(self, message: ConsoleMessage) -> None:
        if message.text.startswith(REJECTION):
            self._rejections.add(message.text.removeprefix(REJECTION).strip())
        elif message.type == "error" and not message.text.startswith("Failed to load resource"):
            page = message.page
            self._note(message.text, message.location.get("url", ""), "console", page.url if page else "")

    def _note(self, text: str, source: str, form: str, page_url: str) -> None:
        ours = not source or self.ours(source) or source.startswith(page_url or "\0")
        body = PageError(text[:2000], source[:500], form, ours, page_url)  # type: ignore[arg-type] # form is one of three
        self._errors.append(self._ledger.record(body))


def _frame(request: Request) -> Frame | None:
    try:
        return request.frame
    except PlaywrightError:  # a service worker's request, or a page that does not exist yet
        return None


def _tracked(request: Request) -> bool:
    return request.resource_type != "document" and bool(TRACKERS.search(request.url))
