"""The geometry of a crowd's charts: from moments to paths of a drawing 1000 units wide and 100 high."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil, log10

from journeys.model.load import Load, Moment

WIDTH, HEIGHT = 1000.0, 100.0
TICKS = 4


@dataclass(frozen=True)
class Line:
    """One measure over time. `paths` are SVG path data, one per unbroken stretch: a gap is never bridged."""

    name: str
    look: str
    paths: tuple[str, ...]


@dataclass(frozen=True)
class Chart:
    """One drawing. `top` is what its upper edge stands for; `summary` says in words what it shows."""

    title: str
    unit: str
    top: str
    lines: tuple[Line, ...]
    summary: str


@dataclass(frozen=True)
class Drawing:
    """All charts of a load run over the same time. `faults` are (x, width, words), `ticks` (x, label)."""

    charts: tuple[Chart, ...]
    faults: tuple[tuple[float, float, str], ...]
    ticks: tuple[tuple[float, str], ...]


def drawing(load: Load) -> Drawing | None:
    """The charts; None where nothing was measured."""
    if not load.series:
        return None
    end = max(load.series[-1].at, 1.0)
    moments = load.series
    charts = (
        _chart("Users", "users at once", moments, end, (("there", "main", _users), ("planned", "plan", _wanted))),
        _chart("Throughput", "steps a second", moments, end, (("steps", "main", _rate(moments)),)),
        _chart("Waiting", "seconds for a step", moments, end, (("p95", "main", _p95), ("median", "plan", _p50))),
        _chart("Failures", "failed steps a second", moments, end, (("failed", "bad", _failed(moments)),)),
    )
    faults = tuple((_x(f.start, end), max(2.0, _x(f.end, end) - _x(f.start, end)), f.words) for f in load.faults)
    ticks = tuple((WIDTH * n / TICKS, f"{end * n / TICKS:.0f} s") for n in range(TICKS + 1))
    return Drawing(charts, faults, ticks)


Measure = Callable[[int, Moment], float | None]


def _chart(
    title: str, unit: str, moments: Sequence[Moment], end: float, wanted: Sequence[tuple[str, str, Measure]]
) -> Chart:
    values = [(name, look, [take(place, m) for place, m in enumerate(moments)]) for name, look, take in wanted]
    most = max((value for _, _, row in values for value in row if value is not None), default=0.0)
    top = nice(most)
    lines = tuple(Line(name, look, _paths(moments, row, end, top)) for name, look, row in values)
    told = "; ".join(
        f"{name} at most {max((v for v in row if v is not None), default=0):.3g}" for name, _, row in values
    )
    return Chart(title, unit, f"{top:g}", lines, f"{title}, in {unit}: {told}.")


def nice(most: float) -> float:
    """The next round number: 1, 2 or 5 times a power of ten."""
    if most <= 0:
        return 1.0
    power = 10.0 ** ceil(log10(most) - 1)
    return next(step * power for step in (1, 2, 5, 10, 20) if step * power >= most)


def _paths(moments: Sequence[Moment], row: Sequence[float | None], end: float, top: float) -> tuple[str, ...]:
    places = [place for place, value in enumerate(row) if value is not None]
    stretches = [[p for _, p in group] for _, group in groupby(enumerate(places), lambda pair: pair[1] - pair[0])]
    return tuple(
        "M" + " L".join(f"{_x(moments[p].at, end):g} {_y(row[p], top):g}" for p in (*stretch, *stretch[-1:]))
        for stretch in stretches
    )


def _x(at: float, end: float) -> float:
    return round(WIDTH * min(max(at, 0.0), end) / end, 1)


def _y(value: float | None, top: float) -> float:
    return round(HEIGHT - HEIGHT * min(value or 0.0, top) / top, 1)


def _users(_place: int, moment: Moment) -> float:
    return float(moment.users)


def _wanted(_place: int, moment: Moment) -> float:
    return float(moment.wanted)


def _p95(_place: int, moment: Moment) -> float | None:
    return moment.p95


def _p50(_place: int, moment: Moment) -> float | None:
    return moment.p50


def _rate(moments: Sequence[Moment]) -> Measure:
    return lambda place, moment: moment.steps / _lasted(moments, place)


def _failed(moments: Sequence[Moment]) -> Measure:
    return lambda place, moment: moment.failures / _lasted(moments, place)


def _lasted(moments: Sequence[Moment], place: int) -> float:
    """How long a moment was, never less than a tenth of a second."""
    return max(0.1, moments[place].at - (moments[place - 1].at if place else 0.0))
