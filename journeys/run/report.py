"""A failure as its reader wants it: the line of the feature, the step, what happened, where to look further."""

from __future__ import annotations

import traceback
from collections.abc import Iterable

from journeys.model.event import Expectation
from journeys.run.outcome import ending_of
from journeys.run.walk import Walk

WHOSE = {"shop": "The shop blocked the journey", "robot": "The robot failed", "environment": "The environment failed"}


class ExpectationsFailedError(AssertionError):
    """The journey came to its end, and what its author expected did not hold."""

    def __init__(self, failed: Iterable[tuple[str, Expectation]]) -> None:
        lines = [f"{place}  {e.text}\n      expected {e.expected}\n      observed {e.observed}" for place, e in failed]
        self.count = len(lines)
        super().__init__("\n  ".join(lines))


def explain(error: BaseException, walk: Walk | None, feature: str) -> str:
    """A failure report of a few lines, without glue."""
    if isinstance(error, ExpectationsFailedError):
        return f"{error.count} expectation(s) of this journey did not hold:\n  {error}"
    ending = ending_of(error)
    lines = [
        f"{walk.place if walk else feature}",
        f"    {walk.sentence}" if walk and walk.sentence else "",
        f"{WHOSE.get(ending.blame, 'Not applicable')}: {ending.reason}",
        f"Evidence: {walk.ledger.folder}" if walk else "",
    ]
    if ending.blame == "robot" and ending.reason.startswith(type(error).__name__):
        lines += ["", *_inside(error)]
    return "\n".join(line for line in lines if line)


def _inside(error: BaseException) -> list[str]:
    """The last three places of an error nobody foresaw, for whoever mends the robot."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if "site-packages" not in f.filename][-3:]
    return [f"  at {frame.filename}:{frame.lineno} in {frame.name}: {frame.line or ''}" for frame in frames]
