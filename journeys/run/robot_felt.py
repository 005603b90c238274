"""What robots felt in a crowd, beside the same journeys in the calm shop. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from journeys.model.load import CheckState, Moment, RobotFelt, RobotOutage
from journeys.model.result import JourneyRecord, Result


def compared(
    calm: Result | None, crowd: Result, moments: Sequence[Moment], began: float, *, size: int = 0, report: str = ""
) -> tuple[RobotFelt, ...]:
    """Every journey in the crowd beside the same in the calm shop. `began` is the Unix time the crowd came at, `size`
    the crowd they were sent into, `report` where their own report lies.
    """
    before = {journey.id: journey for journey in calm.journeys} if calm else {}
    fewest, most = others(crowd, moments, began)
    return tuple(
        RobotFelt(
            journey=journey.id,
            name=journey.name,
            device=journey.device,
            calm=before[journey.id].index if journey.id in before else None,
            crowd=journey.index,
            users=most,
            outcome=journey.outcome,
            seconds=journey.seconds,
            findings=_new(calm, crowd, journey.id),
            size=size,
            fewest=fewest,
            reason=journey.reason,
            outage=outages(journey),
            report=report,
            calm_seconds=before[journey.id].seconds if journey.id in before else None,
        )
        for journey in crowd.journeys
    )


def others(crowd: Result, moments: Sequence[Moment], began: float) -> tuple[int, int]:
    """The fewest and the most users that were there while the robots walked; nobody after the last moment."""
    first, last = (_seconds(when, began) for when in (crowd.run.started, crowd.run.finished))
    users = [moment.users for moment in moments if first <= moment.at <= last]
    alone = not moments or last > moments[-1].at + 2
    return (0 if alone else min(users, default=0)), max(users, default=0)


def _seconds(when: str, began: float) -> float:
    return datetime.fromisoformat(when).timestamp() - began if when else float("inf")


def _new(calm: Result | None, crowd: Result, journey: str) -> tuple[str, ...]:
    """Titles of what hurt in the crowd only."""
    known = {f.title for f in calm.findings if f.journey == journey} if calm else set()
    return tuple(dict.fromkeys(f.title for f in crowd.findings if f.journey == journey and f.title not in known))


def outages(journey: JourneyRecord) -> tuple[RobotOutage, ...]:
    """What a journey met of faults that were broken on purpose."""
    checks: dict[str, CheckState] = {check.name: check.state for check in journey.recovery}
    return tuple(
        RobotOutage(
            words=fault.words,
            met=fault.met,
            honest=checks.get("honest message", "cannot-tell"),
            kept=checks.get("state kept", "cannot-tell"),
            told=fault.told if fault.told >= 0 else None,
            again=fault.again if fault.again >= 0 else None,
            said=fault.said,
        )
        for fault in journey.faults
    )
