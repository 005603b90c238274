"""What a customer feels among so many others: a robot's friction index, crowd by crowd, beside the calm shop."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.load import Load, RobotFelt
from journeys.reporting.text import line


@dataclass(frozen=True)
class Crowd:
    """One crowd that robots walked in: the fewest and the most others that were there meanwhile."""

    size: int
    fewest: int
    most: int

    @property
    def title(self) -> str:
        """As the head of a column."""
        if not self.most:
            return "alone"
        return f"{self.most} others" if self.fewest == self.most else f"{self.fewest} to {self.most} others"


@dataclass(frozen=True)
class Among:
    """One journey on one device: index and seconds in the calm shop, what was felt in each crowd (None: not walked)."""

    name: str
    device: str
    calm: float | None
    seconds: float | None
    felt: tuple[RobotFelt | None, ...]


def crowds(load: Load) -> tuple[Crowd, ...]:
    """The crowds, the smallest first."""
    found: dict[int, Crowd] = {}
    for robot in load.robots:
        known = found.get(robot.size, Crowd(robot.size, robot.fewest, robot.users))
        fewest, most = min(known.fewest, robot.fewest), max(known.most, robot.users)
        found[robot.size] = Crowd(robot.size, fewest, most)
    return tuple(sorted(found.values(), key=lambda crowd: (crowd.most, crowd.size)))


def among(load: Load) -> tuple[Among, ...]:
    """Every journey that robots walked, in the order they did."""
    sizes = [crowd.size for crowd in crowds(load)]
    rows: dict[str, dict[int, RobotFelt]] = {}
    for robot in load.robots:
        rows.setdefault(robot.journey, {})[robot.size] = robot
    return tuple(_row(next(iter(cells.values())), [cells.get(size) for size in sizes]) for cells in rows.values())


def _row(first: RobotFelt, cells: list[RobotFelt | None]) -> Among:
    return Among(line(first.name, 100), line(first.device, 30), first.calm, first.calm_seconds, tuple(cells))
