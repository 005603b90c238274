"""Several tries of one journey: which of them stands, and what became of the others."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.evidence.timeline import Timeline
from journeys.model.result import Try

BLOCKED_TRIES = 2
"""Blocked in this many of three tries, a journey counts as not completable (friction catalogue, 2.1)."""


def standing(tries: Sequence[Timeline]) -> Timeline:
    """The try that is judged: the last blocked one where BLOCKED_TRIES were blocked by the shop, else the last.

    Raises IndexError without a try.
    """
    blocked = [one for one in tries if one.ended and (one.ended.outcome, one.ended.blame) == ("blocked", "shop")]
    return blocked[-1] if len(blocked) >= BLOCKED_TRIES else tries[-1]


def told(tries: Sequence[Timeline]) -> tuple[Try, ...]:
    """What became of every try, in order; () where there was only one."""
    if len(tries) < 2:
        return ()
    return tuple(
        Try(one.ended.outcome, one.ended.reason) if one.ended else Try("robot-failed", "It was cut off.")
        for one in tries
    )
