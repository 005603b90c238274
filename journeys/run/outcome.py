"""How a walk ended, and whose doing it was."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.errors import HarnessError, JourneysError, reason_of
from journeys.model.journey import Blame, Outcome, StepOutcome
from journeys.run.deadline import DeadlineReached
from journeys.shopper.errors import HeldBack, LostWay, NotOffered, ShopBlocks

CRASHES = ("Target crashed", "Target page, context or browser has been closed", "Browser closed", "Connection closed")


@dataclass(frozen=True)
class Ending:
    """`reason` is one sentence, "" for a journey that came to its end."""

    outcome: Outcome
    step: StepOutcome
    blame: Blame = ""
    reason: str = ""


COMPLETED = Ending("completed", "passed")


def ending_of(error: BaseException) -> Ending:
    """What an exception that stopped a walk means."""
    reason = reason_of(error)
    match error:
        case ShopBlocks():
            return Ending("blocked", "blocked", "shop", reason)
        case NotOffered():
            return Ending("not-applicable", "not-applicable", "", reason)
        case HeldBack():
            return Ending("completed", "passed", "", reason)
        case LostWay():
            return Ending("robot-failed", "robot-failed", "robot", reason)
        case HarnessError():
            return Ending("robot-failed", "robot-failed", "environment", reason)
        case DeadlineReached():
            return Ending("robot-failed", "robot-failed", "environment", f"The journey was stopped: {reason}.")
        case JourneysError():
            return Ending("robot-failed", "robot-failed", "robot", reason)
        case KeyboardInterrupt():
            return Ending("robot-failed", "robot-failed", "environment", "The run was interrupted.")
    if any(crash in reason for crash in CRASHES):
        return Ending("robot-failed", "robot-failed", "environment", f"The browser went away: {reason[:300]}")
    return Ending("robot-failed", "robot-failed", "robot", f"{type(error).__name__}: {reason[:500]}")
