"""A plan's TOML file, read and held against what a plan may say."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import msgspec

from journeys.errors import ConfigError
from journeys.model.load import INVARIANTS, Limits, LoadPlan, PlannedFault, Robots, Stage, StageKind
from journeys.tomlfile import check_keys, convert, did_you_mean, line_of, read

MOST_USERS = 5000
MOST_SECONDS = 4 * 3600.0
MOST_RATE = 1000.0
"""Hard caps: no plan goes over them, whatever it says."""

USERS = "users"  # the folder of the user classes, beside the folder of the plans

Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
Seconds = Annotated[float, msgspec.Meta(ge=0, le=MOST_SECONDS)]
Count = Annotated[int, msgspec.Meta(ge=0)]


class _Stage(msgspec.Struct, forbid_unknown_fields=True):
    kind: StageKind
    users: Annotated[int, msgspec.Meta(ge=0, le=MOST_USERS)]
    seconds: Annotated[float, msgspec.Meta(gt=0, le=MOST_SECONDS)]
    step: Count = 0


class _Fault(msgspec.Struct, forbid_unknown_fields=True):
    fault: str
    start: Seconds
    end: Seconds


class _Limits(msgspec.Struct, forbid_unknown_fields=True):
    p95: dict[str, Annotated[float, msgspec.Meta(gt=0)]] = {}
    failed_walks: Share | None = 0.0
    honesty: Share | None = 1.0
    recovery: Seconds | None = None
    index_rise: Annotated[float, msgspec.Meta(ge=0, le=100)] | None = None
    users: Annotated[int, msgspec.Meta(ge=1, le=MOST_USERS)] | None = None


class _Robots(msgspec.Struct, forbid_unknown_fields=True):
    tags: str
    start: Seconds | None = None
    sizes: list[Annotated[int, msgspec.Meta(ge=1, le=MOST_USERS)]] = []
    calm: bool = True
    workers: Annotated[int, msgspec.Meta(ge=1, le=8)] = 1


class _Plan(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    stages: list[_Stage]
    mix: dict[str, Annotated[int, msgspec.Meta(ge=1, le=1000)]]
    think: tuple[Seconds, Seconds] = (1.0, 5.0)
    walks: Count = 0
    rate: Annotated[float, msgspec.Meta(gt=0, le=MOST_RATE)] = 100.0
    faults: list[_Fault] = []
    limits: _Limits = msgspec.field(default_factory=_Limits)
    invariants: list[str] | None = None
    stock: dict[str, Count] = {}
    orders: Annotated[int, msgspec.Meta(ge=0, le=2000)] = 0
    readers: Annotated[int, msgspec.Meta(ge=0, le=2000)] = 0
    robots: _Robots | None = None


def load_plan(path: Path) -> LoadPlan:
    """Read a plan. Raises ConfigError with file, line and what to do, for the first mistake."""
    raw, text = read(path)
    _check_tables(raw, path, text)
    told = convert(raw, _Plan, path, text, ())
    plan = LoadPlan(
        file=str(path),
        title=told.title,
        stages=tuple(Stage(**msgspec.structs.asdict(stage)) for stage in told.stages),
        mix=told.mix,
        think=told.think,
        walks=told.walks,
        rate=told.rate,
        faults=tuple(PlannedFault(**msgspec.structs.asdict(fault)) for fault in told.faults),
        limits=Limits(**msgspec.structs.asdict(told.limits)),
        invariants=tuple(INVARIANTS if told.invariants is None else told.invariants),
        stock=told.stock,
        orders=told.orders,
        readers=told.readers,
        robots=_robots(told.robots) if told.robots else None,
    )
    _sensible(plan, path, text)
    return plan


def _robots(told: _Robots) -> Robots:
    """At the beginning where a plan says neither when nor in what crowd."""
    start = 0.0 if told.start is None and not told.sizes else told.start
    return Robots(told.tags, start, told.calm, told.workers, tuple(sorted(set(told.sizes))))


def _check_tables(raw: dict[str, Any], path: Path, text: str) -> None:
    """Raises ConfigError for a key that a table of the plan does not have."""
    kinds: dict[str, type[msgspec.Struct]]
    kinds = {"stages": _Stage, "faults": _Fault, "limits": _Limits, "robots": _Robots}
    for name, kind in kinds.items():
        tables = raw.get(name, {})
        for number, table in enumerate(tables if isinstance(tables, list) else [tables]):
            place = (name, str(number)) if isinstance(tables, list) else (name,)
            check_keys(table if isinstance(table, dict) else {}, kind.__struct_fields__, path, text, place)


class _Refusing:
    """Refuses a plan at a line of its file."""

    def __init__(self, path: Path, text: str) -> None:
        self._path, self._text = path, text

    def __call__(self, what: str, do: str, table: tuple[str, ...] = (), key: str = "") -> None:
        """Raises ConfigError for `key` of `table`, or for the whole file."""
        line = line_of(self._text, table, key) if table or key else 0
        raise ConfigError(what, where=f"{self._path}:{line}" if line else str(self._path), do=do)


def _sensible(plan: LoadPlan, path: Path, text: str) -> None:
    """Raises ConfigError for what is well written and cannot be meant."""
    refuse = _Refusing(path, text)
    _sensible_stages(plan, refuse)
    if not plan.mix:
        refuse("nobody is in the mix.", "Name user classes and their weights under [mix].")
    if plan.think[0] > plan.think[1]:
        refuse("think says more seconds at the least than at the most.", "Say think = [1, 5].", (), "think")
    for number, fault in enumerate(plan.faults):
        if not fault.start < fault.end <= plan.seconds:
            what = f"the fault {fault.fault!r} lasts from {fault.start:g} to {fault.end:g} of {plan.seconds:g} seconds."
            refuse(what, "It must begin before it ends, and end within the plan.", ("faults", str(number)), "end")
    for size in plan.robots.sizes if plan.robots else ():
        if size > plan.users:
            what = f"robots are to walk among {size} users, and the plan has {plan.users} at the most."
            refuse(what, "Name sizes that a stage reaches.", ("robots",), "sizes")
    for one in plan.invariants:
        if one not in INVARIANTS:
            what = f"there is no invariant {one!r}.{did_you_mean(one, INVARIANTS)}"
            refuse(what, f"There are: {', '.join(INVARIANTS)}.", (), "invariants")
    _known_users(plan, path, refuse)


def _sensible_stages(plan: LoadPlan, refuse: _Refusing) -> None:
    if not plan.stages or not plan.users:
        refuse("the plan has no stage with users.", "Add [[stages]] with kind, users and seconds.")
    if plan.seconds > MOST_SECONDS:
        refuse(f"the stages take {plan.seconds:g} seconds; a plan may take {MOST_SECONDS:g}.", "Shorten one.")
    for number, stage in enumerate(plan.stages):
        if (stage.kind == "break") != bool(stage.step):
            do = "Leave step out." if stage.step else "Say by how many users it grows at a time: step = 25."
            refuse(f"stage {number + 1} is a {stage.kind} with step = {stage.step}.", do, ("stages", str(number)), "")


def _known_users(plan: LoadPlan, path: Path, refuse: _Refusing) -> None:
    """Refuses a user class that has no file. Only names are looked at: importing them brings Locust."""
    folder = path.resolve().parents[1] / USERS
    known = sorted(file.stem for file in folder.glob("*.py") if not file.stem.startswith("_"))
    there = f"There are: {', '.join(known)}." if known else f"User classes are files in {folder}."
    for name in plan.mix:
        if name not in known:
            refuse(
                f"[mix] names {name!r}, and there is no such user class.{did_you_mean(name, known)}",
                there,
                ("mix",),
                name,
            )
