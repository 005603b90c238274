"""Actions and attempts: what the shopper did, on which path, and what became of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Literal

from journeys.evidence.timeline import Seen, Timeline
from journeys.model.conventions import EXPOSURE_MANDATORY, EXPOSURE_PROMOTED, EXPOSURE_RARE
from journeys.model.event import Action, Attempt, NetworkRequest, PageError, Response

Path = Literal["mandatory", "promoted", "rare"]

_EXPOSURE: dict[Path, float] = {
    "mandatory": EXPOSURE_MANDATORY,
    "promoted": EXPOSURE_PROMOTED,
    "rare": EXPOSURE_RARE,
}
_PROMOTED = (
    "promo.",
    "search.",
    "nav.",
    "product.",
    "basket.",
    "list.",
    "menu.",
    "checkout.",
    "order.",
    "contact.",
    "returns.",
)
_USER = ("document", "xhr", "fetch")
_ABORTED = re.compile(r"abort|cancel", re.IGNORECASE)
_ANALYTICS = re.compile(
    r"analytics|/collect\b|gtag|gtm\b|googletag|matomo|piwik|beacon|telemetry|sentry|datadog|segment\.|hotjar|clarity"
    r"|fullstory|/pixel\b|/rum\b|/metrics\b|facebook\.|doubleclick|posthog|plausible|extension://",
    re.IGNORECASE,
)


def answered(timeline: Timeline) -> Iterator[tuple[Seen[Action], Action, Response]]:
    """Every action of which the page's answer was recorded, in order."""
    for seen in timeline.all(Action):
        if seen.body.response is not None:
            yield seen, seen.body, seen.body.response


def path_of(timeline: Timeline, seen: Seen[Action]) -> Path:
    """Whether customers cannot leave this action out, are invited to it, or rarely come to it."""
    if seen.body.mandatory and timeline.mandatory(seen.step):
        return "mandatory"
    return "promoted" if seen.body.intent.startswith(_PROMOTED) else "rare"


def exposure(path: Path) -> float:
    """The share of customers on this path."""
    return _EXPOSURE[path]


def went_on(timeline: Timeline) -> bool:
    """Whether the journey reached its goal all the same, or ended for reasons that are not the shop's."""
    return timeline.ended is not None and timeline.ended.outcome != "blocked"


def url_of(timeline: Timeline, seen: Seen[Action]) -> str:
    """Where the shopper was when acting, "" when that was not recorded."""
    if seen.body.response and seen.body.response.url_before:
        return seen.body.response.url_before
    look = timeline.look(seen.body.before) or (last.body if (last := timeline.last_look(seen.seq)) else None)
    return look.url if look else ""


def stage_of(timeline: Timeline, seen: Seen[Action]) -> str:
    """The stage the shopper was at when acting."""
    look = timeline.look(seen.body.before) or (last.body if (last := timeline.last_look(seen.seq)) else None)
    return look.stage if look else "other"


def moment(seen: Seen[Action]) -> int:
    """The seq of the look that shows what came of an action, which is noted after it; else the action's own."""
    return seen.body.after if seen.body.after >= 0 else seen.seq


def attempt_of(timeline: Timeline, seq: int) -> Attempt | None:
    """The attempt an action belongs to, or None."""
    tried = timeline.all(Attempt)
    begin = bisect_left(tried, seq, key=lambda s: s.seq)  # an attempt is noted after its actions
    return next((s.body for s in tried[begin:] if 0 <= s.body.first <= seq <= s.body.last), None)


def attempts(timeline: Timeline, *goals: str) -> tuple[Seen[Attempt], ...]:
    """The attempts at these goals, in order."""
    return tuple(seen for seen in timeline.all(Attempt) if seen.body.goal in goals)


def actions_of(timeline: Timeline, attempt: Attempt) -> tuple[Seen[Action], ...]:
    """The actions that belong to an attempt."""
    acts = timeline.all(Action)
    if attempt.first < 0:
        return ()
    begin = bisect_left(acts, attempt.first, key=lambda s: s.seq)
    return acts[begin : bisect_right(acts, attempt.last, lo=begin, key=lambda s: s.seq)]


def own_requests(timeline: Timeline, response: Response) -> Iterator[tuple[int, NetworkRequest]]:
    """The shop's own requests that the customer's action started: no beacons, analytics or third parties."""
    for seq in response.requests:
        body = _at(timeline, seq)
        if isinstance(body, NetworkRequest) and is_own(body):
            yield seq, body


def is_own(request: NetworkRequest) -> bool:
    """Whether this is a first-party request for the customer, not for statistics."""
    return request.first_party and request.resource in _USER and not _ANALYTICS.search(request.url)


def failed(request: NetworkRequest) -> bool:
    """Whether the shop failed to answer: 5xx, or no answer at all. What the page itself gave up is no failure."""
    return request.status >= 500 or (
        request.status == 0 and bool(request.failure) and not _ABORTED.search(request.failure)
    )


def own_errors(timeline: Timeline, response: Response) -> Iterator[tuple[int, PageError]]:
    """Uncaught exceptions and rejections of the shop's own code in the action's window."""
    for seq in response.errors:
        body = _at(timeline, seq)
        if (
            isinstance(body, PageError)
            and body.first_party
            and body.form != "console"
            and not _ANALYTICS.search(body.source)
        ):
            yield seq, body


def _at(timeline: Timeline, seq: int) -> object:
    try:
        return timeline.at(seq).body
    except LookupError:
        return None
