"""The same thing fails the same customer a second time.

## What it notices
A part of the shop that failed a customer once fails the same customer again: with the next order, the next contact or
the next day; a line that cuts off the second call as well; a promise that is broken like the one before.

## Why it hurts
A good recovery wins people back after one failure. After two it does not, least of all when they are alike and close
together: the first was a mishap, the second is how the shop is.

## Example
The order call answers 500. The next day the customer comes back, as the shop had asked, and it answers 500 again.

## What to do
Look for the cause after the first time, and tell the customers who met it when it is repaired.

## When it stays silent
Trying again at once is the same failure, however often the button is pressed. A promise that is repeated on three
pages and broken is broken once. Different parts that fail are different failures. What it notices makes the findings
about that failure one step graver; by itself it is a nuisance that slows.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.failures import Failure, again, failures
from journeys.evidence.promises import promises
from journeys.evidence.timeline import Timeline
from journeys.model.contact import ContactEnded
from journeys.model.event import Attempt
from journeys.model.finding import Friction, Meta, Observation

TIMES = 2  # Maxham and Netemeyer 2002: a good recovery lifts satisfaction after one failure, not after two

META = Meta(
    id="failure-repeated",
    title="No failure meets a customer twice",
    trouble="The same failure twice",
    feels="Again!",
    remedy="Find the cause after the first time, and tell those who met it when it is repaired.",
    source="Maxham and Netemeyer 2002: recovery does not heal a second, similar failure",
    group="messages",
    tier="A",
    owner="it",
    checklist=("C6", "C9"),
    practice=("P7", "P9"),
)


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for failures of the same kind."""
    found = [_friction(timeline, group) for group in again(timeline)]
    tried = {seen.body.goal for seen in timeline.all(Attempt)}
    met = [goal for goal in tried if len(attempts(timeline, goal)) >= TIMES]
    ended = [one for one in promises(timeline) if one.promise.state in ("kept", "broken")]
    looked = len(failures(timeline)) + len(met) + len(timeline.all(ContactEnded)) // TIMES + len(ended) // TIMES
    yield from conclude(found, looked, not_reached("nothing was done twice that could fail twice"))


def _friction(timeline: Timeline, group: tuple[Failure, ...]) -> Friction:
    first, second = group[0], group[1]
    look = timeline.last_look(second.proofs[0].event)
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=second.step,
        subject=first.subject,
        cause=first.cause,
        cause_class="repeated",
        expected="what failed a customer once does not fail them again",
        observed=f"failed {len(group)} times: “{first.words}”, then “{second.words}”",
        proofs=(*second.proofs, *first.proofs),
        url=look.body.url if look else "",
        loose=first.subject,
        count=len(group),
    )
