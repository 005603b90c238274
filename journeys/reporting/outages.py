"""What customers felt of what was broken in mid-plan: the crowd's numbers beside the robots', measure by measure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from journeys.model.load import FaultWindow, Load, RobotFelt, RobotOutage
from journeys.reporting.text import line
from journeys.reporting.words import number

NOTHING = "–"


@dataclass(frozen=True)
class Measure:
    """One thing that was measured: of the crowd on the wire, and of the robots in it."""

    name: str
    crowd: str
    robots: str


@dataclass(frozen=True)
class Outage:
    """A fault of the plan as customers met it. `quotes` are the shop's own words to the robots."""

    words: str
    start: float
    end: float
    measures: tuple[Measure, ...]
    quotes: tuple[str, ...]


def outages(load: Load) -> tuple[Outage, ...]:
    """Every fault of the plan, in its order."""
    return tuple(_outage(window, load.robots) for window in load.faults)


def _outage(window: FaultWindow, robots: Sequence[RobotFelt]) -> Outage:
    own = [(robot, one) for robot in robots if robot.walked for one in robot.outage if one.words == window.words]
    met = [one for _, one in own if one.met]
    sent = f"{len(met)} of {len(own)}" if own else "no robot was sent into it"
    felt = "nobody counted" if window.times is None else f"{window.times} times"
    true, kept = window.failures - window.silent, window.baskets - window.lost
    indices = dict.fromkeys(_index(robot) for robot, _ in own)
    measures = (
        Measure("Ran into it", felt, sent),
        Measure("Told the truth", _share(true, window.failures), _checked(met, lambda one: one.honest)),
        Measure("Time to the truth", _seconds([window.truth]), _seconds([one.told for one in met])),
        Measure("Worked again after", _again([window.recovered]), _again([one.again for one in met])),
        Measure("Baskets kept", _share(kept, window.baskets), _checked(met, lambda one: one.kept)),
        Measure("Friction index", NOTHING, "; ".join(indices) or NOTHING),
    )
    quotes = tuple(dict.fromkeys(line(one.said, 240) for one in met if one.said))
    return Outage(line(window.words, 160), window.start, window.end, measures, quotes)


def _share(good: int, every: int) -> str:
    return f"{good} of {every}" if every else NOTHING


def _checked(met: Iterable[RobotOutage], of: Callable[[RobotOutage], str]) -> str:
    """How many held, of those that could be told."""
    states = [of(one) for one in met]
    told = [state for state in states if state != "cannot-tell"]
    return f"{told.count('held')} of {len(told)}" if told else ("cannot tell" if states else NOTHING)


def _seconds(times: Sequence[float | None]) -> str:
    """The longest; a shop that never said it is told apart from one that was never asked."""
    known = [time for time in times if time is not None]
    if len(known) < len(times) and len(times) > 1:
        return f"{len(times) - len(known)} of {len(times)} never"
    return f"{max(known):.1f} s" if known else NOTHING


def _again(times: Sequence[float | None]) -> str:
    missing = sum(time is None for time in times)
    if missing:
        return f"{missing} of {len(times)} did not" if len(times) > 1 else "it did not"
    return _seconds(times)


def _index(robot: RobotFelt) -> str:
    calm = f"{number(robot.calm)} without a crowd, " if robot.calm is not None else ""
    return f"{calm}{number(robot.crowd)} among {robot.users}"
