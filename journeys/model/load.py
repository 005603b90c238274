"""A crowd in the shop: the plan of a load run, and what was measured of it. Times are seconds, shares 0 to 1."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from journeys.model.fault import Known

StageKind = Literal["ramp", "spike", "soak", "break"]

INVARIANTS: dict[str, str] = {
    "charged-twice": "Nobody is charged twice",
    "oversold": "Nothing is sold that is not there",
    "code-overused": "No code is redeemed more often than allowed",
    "refund-above-payment": "No refund is above its payment",
    "paid-unconfirmed": "Every paid order is confirmed",
    "confirmed-unpaid": "Every confirmed order is paid",
    "mails-per-order": "Every order has one confirmation mail",
}
"""What must be true in the shop's books after any crowd, by id."""


@dataclass(frozen=True)
class Stage:
    """A part of the plan, `seconds` long.

    ramp: evenly to `users`; spike: to `users` at once, and stay; soak: stay at `users`; break: up to `users` by `step`
    at a time, and on to the next stage as soon as a limit is broken.
    """

    kind: StageKind
    users: int
    seconds: float
    step: int = 0


@dataclass(frozen=True)
class PlannedFault:
    """A fault in mid-plan, by its name in the catalogue of faults, from `start` to `end` after the plan began."""

    fault: str
    start: float
    end: float


@dataclass(frozen=True)
class Limits:
    """What the shop must keep to: p95 by step ("*" for every step without its own), shares of failed walks and of
    failures that were told honestly, seconds until it works again after a fault, points a robot's friction index may
    rise over the calm shop, users that a break stage must reach before a limit breaks. None: no limit.
    """

    p95: dict[str, float] = field(default_factory=dict)
    failed_walks: float | None = 0.0
    honesty: float | None = 1.0
    recovery: float | None = None
    index_rise: float | None = None
    users: int | None = None


@dataclass(frozen=True)
class Robots:
    """Browser shoppers in the crowd: which journeys (tags), at second `start` (None: not by time) and whenever one of
    `sizes` users are there for the first time; `calm` walks them before it comes, too.
    """

    tags: str
    start: float | None = 0.0
    calm: bool = True
    workers: int = 1
    sizes: tuple[int, ...] = ()


@dataclass(frozen=True)
class LoadPlan:
    """A whole plan. `mix` weighs user classes by their file's name, `think` is the least and the most seconds between
    two steps, `walks` how many walks each user makes (0: as many as the stages allow), `rate` the most page actions a
    second of the whole crowd, `stock` pieces by the role of a product, `orders` delivered orders and
    `readers` of the shop's letter made beforehand.
    """

    file: str
    title: str
    stages: tuple[Stage, ...]
    mix: dict[str, int]
    think: tuple[float, float] = (1.0, 5.0)
    walks: int = 0
    rate: float = 100.0
    faults: tuple[PlannedFault, ...] = ()
    limits: Limits = field(default_factory=Limits)
    invariants: tuple[str, ...] = tuple(INVARIANTS)
    stock: dict[str, int] = field(default_factory=dict)
    orders: int = 0
    readers: int = 0
    robots: Robots | None = None

    @property
    def seconds(self) -> float:
        """How long all stages take."""
        return sum(stage.seconds for stage in self.stages)

    @property
    def users(self) -> int:
        """The most users at once."""
        return max(stage.users for stage in self.stages)


# ------------------------------------------------------------------------- what was measured


@dataclass(frozen=True)
class Moment:
    """A short time of the plan, from `at` seconds on: users there and wanted, walks and steps that ended, the times of
    steps (None where none ended).
    """

    at: float
    users: int
    wanted: int
    steps: float
    failures: float
    p50: float | None
    p95: float | None
    walks_done: int = 0
    walks_failed: int = 0


@dataclass(frozen=True)
class Timed:
    """One thing the crowd did, over the whole plan. `kind`: walk, step, truth (from a failure to the first message
    about it) or basket (looked at again after a failure; one that is lost counts as failed).
    """

    kind: str
    name: str
    count: int
    failed: int
    p50: float
    p95: float
    p99: float
    most: float


@dataclass(frozen=True)
class Standing:
    """A fault of a plan as it goes: planned from `start` to `end`, `armed` and `lifted` when it was (None: not yet),
    all in seconds after `began`, a Unix time. `times` it was felt so far; `kind`, `charged` and `ordered` as in the
    catalogue.
    """

    fault: str
    start: float
    end: float
    began: float
    armed: float | None = None
    lifted: float | None = None
    times: int = 0
    kind: str = ""
    charged: Known = "unknown"
    ordered: Known = "unknown"

    @property
    def stands(self) -> bool:
        """Whether it is there now."""
        return self.armed is not None and self.lifted is None


@dataclass(frozen=True)
class FaultWindow:
    """A fault as it was: armed at `start`, gone at `end`, felt so many `times` (None: nobody counted). `recovered` is
    how many seconds after its end walks reached their goal again, None when they did not.

    What the crowd met meanwhile: `failures` that a shop should tell of, `silent` those it told nothing or nothing true
    about, `truth` the p95 of seconds until it did (None: nothing failed), `baskets` looked at again, `lost` of them.
    """

    words: str
    start: float
    end: float
    times: int | None = None
    recovered: float | None = None
    failures: int = 0
    silent: int = 0
    truth: float | None = None
    baskets: int = 0
    lost: int = 0


@dataclass(frozen=True)
class Invariant:
    """One number of the shop's books: how many things were looked at (None: not counted, with the reason), and the ids
    of those that break it.
    """

    id: str
    title: str
    counted: int | None
    offending: tuple[str, ...] = ()
    reason: str = ""

    @property
    def holds(self) -> bool:
        """Whether it was counted and nothing breaks it."""
        return self.counted is not None and not self.offending


CheckState = Literal["held", "failed", "cannot-tell"]


@dataclass(frozen=True)
class RobotOutage:
    """What one robot met of a fault of the plan: how many tries it stopped (0: it did not run into it), whether the
    shop was honest and the basket was kept (as the recovery checks say), seconds to the first word that owns up to it
    and from its end until what was stopped went through (None: never), and the shop's words.
    """

    words: str
    met: int
    honest: CheckState
    kept: CheckState
    told: float | None = None
    again: float | None = None
    said: str = ""


@dataclass(frozen=True)
class RobotFelt:
    """One browser journey in the calm shop and in the crowd: friction index (None: not completed).

    `size` is the crowd it was sent into (0: by time), `fewest` and `users` the least and the most others that were
    there while it walked. `seconds` is how long it took and `calm_seconds` before, `findings` the titles of what hurt
    in the crowd only, `reason` why it did not get there, `outage` what it met of the plan's faults, `report` its own,
    from the run's folder.
    """

    journey: str
    name: str
    device: str
    calm: float | None
    crowd: float | None
    users: int
    outcome: str
    seconds: float = 0.0
    findings: tuple[str, ...] = ()
    size: int = 0
    fewest: int = 0
    reason: str = ""
    outage: tuple[RobotOutage, ...] = ()
    report: str = ""
    calm_seconds: float | None = None

    @property
    def walked(self) -> bool:
        """Whether it says anything of the shop: it came to an end, or the shop stopped it."""
        return self.outcome in {"completed", "blocked"}


@dataclass(frozen=True)
class Failure:
    """What went wrong, in the crowd's words, and how often."""

    kind: str
    name: str
    words: str
    times: int


@dataclass(frozen=True)
class Load:
    """The load section of a result. `ended` says how: "whole", or why not. `break_point` is the number of users at
    which a limit was first broken in a break stage.
    """

    plan: str
    title: str
    ended: str
    seconds: float
    planned_users: int
    most_users: int
    workers: int
    workers_lost: int
    series: tuple[Moment, ...] = ()
    timed: tuple[Timed, ...] = ()
    failures: tuple[Failure, ...] = ()
    faults: tuple[FaultWindow, ...] = ()
    invariants: tuple[Invariant, ...] = ()
    numbers: dict[str, int] = field(default_factory=dict)
    robots: tuple[RobotFelt, ...] = ()
    break_point: int | None = None
    notes: tuple[str, ...] = ()

    def of(self, kind: str) -> tuple[Timed, ...]:
        """What was timed of one kind."""
        return tuple(timed for timed in self.timed if timed.kind == kind)
