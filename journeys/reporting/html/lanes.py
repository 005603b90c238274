"""Swimlanes: which channel a journey used in which step, one lane per channel."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.result import JourneyRecord
from journeys.model.touchpoints import Touch
from journeys.reporting.text import count, line
from journeys.reporting.words import CHANNEL

SHOWN = 4
"""More titles than this in one cell are counted, not listed."""


@dataclass(frozen=True)
class Lane:
    """One channel. `cells` has one text for every step of the map, "" where the channel was not used."""

    channel: str
    label: str
    cells: tuple[str, ...]


def lanes(journey: JourneyRecord) -> tuple[Lane, ...]:
    """The lanes in the order of first use, time first; none where the journey kept to the pages of the shop."""
    touches = journey.touchpoints.touches
    names = dict.fromkeys(touch.channel for touch in touches)
    if set(names) <= {"browser", "wire"}:
        return ()
    steps = [step.index for step in journey.steps]
    ordered = sorted(names, key=lambda name: name != "clock")
    return tuple(Lane(name, CHANNEL.get(name, line(name, 30)), _cells(name, touches, steps)) for name in ordered)


def _cells(channel: str, touches: tuple[Touch, ...], steps: list[int]) -> tuple[str, ...]:
    return tuple(_cell(channel, [t.title for t in touches if t.channel == channel and t.step == at]) for at in steps)


def _cell(channel: str, titles: list[str]) -> str:
    if not titles:
        return ""
    if channel in {"chat", "phone", "form"} and set(titles) <= {"customer", "bot", "agent", "system"}:
        return count(len(titles), "turn")
    each = list(dict.fromkeys(line(title, 60) for title in titles))
    more = f" and {len(each) - SHOWN} more" if len(each) > SHOWN else ""
    return (" → " if channel in {"browser", "wire"} else "; ").join(each[:SHOWN]) + more
