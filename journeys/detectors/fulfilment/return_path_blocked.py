"""A return cannot be registered where the shop says it can.

## What it notices
A return within the stated days that ends without a label, code, number or address: refused, unanswered, or sent to
another channel.

## Why it hurts
The right to return was a reason to buy. Having to write a letter for it is a refusal in other words.

## Example
The order arrived a week ago; the return page says "Returns cannot be registered here at the moment".

## What to do
Let every order within its days be registered where the help pages say so, and show the label at once.

## When it stays silent
The days are over, or the order has not arrived, and the shop says so. What is excluded from returns is another matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.afterwards import day_of
from journeys.detectors._support.conclude import conclude, not_applicable, not_reached
from journeys.evidence.promises import about_order
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Attempt
from journeys.model.finding import Friction, Meta, Observation, Proof

META = Meta(
    id="return-path-blocked",
    title="A return in time can be registered",
    trouble="A return the shop does not take",
    feels="They don't want it back",
    remedy="Let every order within its days be registered online, with a label or a number at once.",
    source="Friction catalogue: the stated channel must work",
    group="fulfilment",
    tier="A",
    owner="fulfilment",
    checklist=("C8",),
)

_NO = ("refused", "no-answer")
_COUNTED = re.compile(r"\d")  # a reason that counts: days ago, days allowed


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every return that was asked for."""
    asked = attempts(timeline, "return-start", "return-request")
    if not asked:
        yield from conclude((), 0, not_reached("no return was asked for"))
        return
    refused = [seen for seen in asked if seen.body.result in _NO]
    blocked = [seen for seen in refused if not _has_reason(timeline, seen)]
    if refused and not blocked:
        yield from conclude((), 0, not_applicable("the order could not be returned any more, or not yet"))
        return
    done = sum(seen.body.goal == "return-request" and seen.body.result == "done" for seen in asked)
    yield from conclude([_friction(timeline, seen) for seen in blocked], done, not_reached("no return was sent"))


def _has_reason(timeline: Timeline, seen: Seen[Attempt]) -> bool:
    """Whether the days are over by the dates that were read, or the shop's answer counts days."""
    if _COUNTED.search(seen.body.message):
        return True
    number = _number(timeline, seen)
    came = [day_of(f.fact.value) for f in about_order(timeline, number, "delivered")]
    days = [f.fact.value for f in timeline.facts_about("window_days") if isinstance(f.fact.value, int)]
    now = timeline.when(seen.seq)
    if came and came[-1] and days and now:
        return (now.date() - came[-1]).days > max(days)
    states = list(about_order(timeline, number, "status"))
    return any(f.fact.value not in ("delivered", None) for f in states[-1:])


def _number(timeline: Timeline, seen: Seen[Attempt]) -> str:
    """The number of the order the return was asked for, "" where it is not known."""
    started = [one.body.subject for one in attempts(timeline, "return-start") if one.seq <= seen.seq]
    shown = {str(f.fact.value) for f in timeline.facts_about("order_number")}
    return next((number for number in (*started[-1:], seen.body.subject) if number in shown), "")


def _friction(timeline: Timeline, seen: Seen[Attempt]) -> Friction:
    attempt = seen.body
    look = timeline.look(attempt.after)
    said = f"“{attempt.message}”" if attempt.message else "nothing happened"
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=seen.step,
        subject="return",
        cause=f"action:{attempt.last}" if attempt.last >= 0 else "facts:return/label",
        cause_class=attempt.result,
        expected="a label, code or number for the return",
        observed=said,
        proofs=tuple(Proof(seq, attempt.message) for seq in (attempt.after, seen.seq) if seq >= 0),
        url=look.url if look else "",
        loose="return",
    )
