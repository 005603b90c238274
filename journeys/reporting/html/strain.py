"""The geometry of a strain curve: from steps to paths of a drawing 100 units wide per step and 100 high."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from journeys.model.result import StepRecord

COLUMN = 100.0


@dataclass(frozen=True)
class Curve:
    """What is drawn: `width` of the drawing, `lines` and `bands` as SVG path data, one per unbroken stretch.

    A gap is where a step was not walked: it is never bridged. `worst` and `last` are step places, -1 for none.
    """

    width: float
    lines: tuple[str, ...]
    bands: tuple[str, ...]
    worst: int
    last: int


def curve(steps: tuple[StepRecord, ...]) -> Curve:
    """The curve through the walked steps. Depth 0 is the top edge (nothing found), 100 the bottom (the step fails)."""
    walked = [place for place, step in enumerate(steps) if step.strain is not None]
    stretches = [[p for _, p in group] for _, group in groupby(enumerate(walked), lambda pair: pair[1] - pair[0])]
    strained = [place for place in walked if depth(steps[place].strain) > 0]
    worst = max(strained, key=lambda place: depth(steps[place].strain), default=-1)
    return Curve(
        COLUMN * max(1, len(steps)),
        tuple(_path(_points(steps, stretch)) for stretch in stretches if len(stretch) > 1),
        tuple(_band(steps, stretch) for stretch in stretches if len(stretch) > 1),
        worst,
        walked[-1] if walked else -1,
    )


def depth(strain: float | None) -> float:
    """How far below the zero line, 0 to 100."""
    return min(100.0, max(0.0, -(strain or 0.0)))


def centre(place: int, steps: int) -> float:
    """The middle of a step's column, in per cent of the drawing's width."""
    return round(100 * (place + 0.5) / max(1, steps), 3)


def _points(steps: tuple[StepRecord, ...], places: list[int]) -> list[tuple[float, float]]:
    return [((place + 0.5) * COLUMN, depth(steps[place].strain)) for place in places]


def _band(steps: tuple[StepRecord, ...], places: list[int]) -> str:
    lower = [((place + 0.5) * COLUMN, _low(steps[place])) for place in reversed(places)]
    return _path(_points(steps, places) + lower) + " Z"


def _low(step: StepRecord) -> float:
    return max(depth(step.strain), depth(step.strain_low))


def _path(points: list[tuple[float, float]]) -> str:
    return "M" + " L".join(f"{x:g} {y:g}" for x, y in points)
