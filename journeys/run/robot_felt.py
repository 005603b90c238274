"""What robots felt in a crowd, beside the same journeys in the calm shop. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from journeys.model.load import CheckState, Moment, RobotFelt, RobotOutage
from journeys.model.result import JourneyRecord, Result

MOMENT = 1.0  # seconds between two moments: the ones around a short walk belong to it
LEFT = 2.0  # seconds after the last moment from which on nobody is there


def compared(
    calm: Result | None, crowd: Result, moments: Sequence[Moment], began: float, *, size: int = 0, report: str = ""
) -> tuple[RobotFelt, ...]:
    """Every journey in the crowd beside the same in the calm shop. `began` is the Unix time the crowd came at, `size`
    the crowd they were sent into, `report` where their own report lies.
    """
    before = {journey.id: journey for journey in calm.journeys} if calm else {}
    found = []
    for journey in crowd.journeys:
        alone = before.get(journey.id)
        fewest, most = others(journey, crowd, moments, began)
        felt = RobotFelt(
            journey=journey.id,
            name=journey.name,
            device=journey.device,
            calm=alone.index if alone else None,
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
            calm_seconds=alone.seconds if alone else None,
        )
        found.append(felt)
    return tuple(found)


def others(journey: JourneyRecord, crowd: Result, moments: Sequence[Moment], began: float) -> tuple[int, int]:
    """The fewest and the most users that were there while a journey was walked; nobody after the last moment.

    Where nobody knows when that was, it is the time of the whole run.
    """
    first = _seconds(journey.started or crowd.run.started, began)
    last = first + journey.seconds if journey.started else _seconds(crowd.run.finished, began)
    users = [m.users for m in moments if first - MOMENT <= m.at <= last + MOMENT]
    left = not moments or last > moments[-1].at + LEFT
    return (0 if left else min(users, default=0)), max(users, default=0)


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
