"""A shop that wants robots to slow down: it is waited for as long as it says, and no page of it is taken for the shop.

What a robot is refused for asking too often, or for being one, is nothing a customer meets.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from journeys.channels.protocols import Limits
from journeys.errors import HarnessError
from journeys.model.event import Response
from journeys.model.outline import PageState
from journeys.shopper.wording import ROBOT_TESTS, plainly

TOO_MANY, BUSY = 429, 503
UNSAID = 10.0
"""Seconds to wait where a shop does not say how long. Own convention: most limits count by the minute or less."""

LONGEST = 60.0
"""Seconds a shop is waited for at one press, all tries together. Own convention: a limit counts by the minute."""

TRIES = 4
MOST_LINKS = 4
"""Links on a page that only asks whether one is human; a shop's own pages have more."""


def rest_of(status: int, retry_after: str, now: datetime | None = None) -> float | None:
    """Seconds the shop wants to be left alone; None where it answered, or failed without a word about later."""
    if status != TOO_MANY and not (status == BUSY and retry_after.strip()):
        return None
    said = retry_after.strip()
    if said.isdigit():
        return max(1.0, float(said))
    try:
        until = parsedate_to_datetime(said)
    except ValueError:
        return UNSAID
    zoned = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(1.0, (zoned - (now or datetime.now(UTC))).total_seconds())


def let_in(page: Limits, response: Response, rest: Callable[[float], None], url: Callable[[], str]) -> Response:
    """The answer once the shop lets the robot in. Raises HarnessError when it does not within LONGEST."""
    waited = 0.0
    for _ in range(TRIES):
        status, said = page.answered()
        seconds = rest_of(status, said)
        if seconds is None:
            return response
        waited += seconds
        if waited > LONGEST:
            break
        rest(seconds)
        response = page.again()
    status, said = page.answered()
    if rest_of(status, said) is None:
        return response
    raise HarnessError(
        f"the shop limits how often a robot may ask: it answers {status}{f', to come back in {said}' if said else ''}.",
        where=url(),
        do="Give the brief a longer pause, walk with fewer workers, or ask the shop's owner to lift the limit.",
    )


def robot_test(state: PageState) -> str:
    """The words by which a page asks for proof of being human and offers nothing else; "" for any other page."""
    outline = state.outline
    if sum(node.role == "link" for node in outline.nodes) > MOST_LINKS:
        return ""
    heads = [outline.title, *(node.words for node in outline.nodes if node.role == "heading")]
    said = plainly(" ".join(heads))
    return next((words for words in ROBOT_TESTS if words in said), "")


def turned_away(state: PageState) -> None:
    """Raises HarnessError on a page that asks for proof of being human."""
    words = robot_test(state)
    if words:
        raise HarnessError(
            f"the shop turns robots away: it says “{words}”.",
            where=state.outline.url,
            do="Ask its owner to let this user agent in, or give the brief a longer pause.",
        )
