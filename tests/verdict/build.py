"""Small evidence for verdict tests: frictions and timelines in a line each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from journeys.evidence.timeline import Timeline
from journeys.model.event import Body, Event, JourneyBegan, JourneyEnded, Look, StepBegan, StepEnded
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.journey import Journey
from journeys.model.outline import Outline, PageState
from journeys.model.urls import template
from journeys.verdict.draft import Draft
from journeys.verdict.fingerprints import fingerprint, loose_print

JOURNEY = Journey(
    "f::buy[phone-en_GB]", "f::buy", "buy", "f", 3, ("C6",), "usual", "phone", "en_GB", "shop", "http://s"
)


def meta(id_: str = "dead-click", **changes: Any) -> Meta:
    base = Meta(
        id_, "Controls respond", "A control does nothing", '"Broken?"', "Fix it.", "source", "b", "A", "shop", ("C6",)
    )
    return replace(base, **changes)


def friction(**changes: Any) -> Friction:
    base = Friction(
        "S3",
        "confirmed",
        0,
        "button:pay",
        "action:5",
        "no-response",
        "a response",
        "nothing",
        (Proof(2),),
        "http://s/pay",
    )
    return replace(base, **changes)


def draft(id_: str = "dead-click", *, order: int = 0, journey: Journey = JOURNEY, **changes: Any) -> Draft:
    of, one = meta(id_), friction(**changes)
    prints = fingerprint(of, one, journey), loose_print(of, one, journey)
    return Draft(of, one, journey, template(one.url), *prints, (order, 0))


@dataclass
class Saying:
    """A detector that says what the test wants it to say."""

    META: Meta
    said: Iterable[Observation] = ()
    error: Exception | None = None

    def detect(self, timeline: Timeline, /) -> Iterable[Observation]:
        if self.error:
            raise self.error
        return self.said


@dataclass
class Walk:
    """A ledger in the making."""

    journey: Journey = JOURNEY
    events: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.add(JourneyBegan(self.journey), step=-1)

    def add(self, body: Body, *, step: int = 0) -> int:
        self.events.append(Event(len(self.events), float(len(self.events)), step, body))
        return len(self.events) - 1

    def step(self, index: int = 0) -> None:
        self.add(StepBegan(index, "When", f"step {index}", "f", 4 + index), step=index)
        self.add(Look("http://s/pay", "Pay", "payment", "p.json", "shot.png", 390, 844), step=index)
        self.add(StepEnded(index, "passed", 1.0), step=index)

    def end(self, outcome: Any = "completed", blame: Any = "") -> Timeline:
        self.add(JourneyEnded(outcome, blame))
        return self.timeline()

    def timeline(self) -> Timeline:
        return Timeline(tuple(self.events), lambda _: PageState(Outline("u", "t", "en", ())))


def walked(steps: int = 1, journey: Journey = JOURNEY) -> Timeline:
    walk = Walk(journey)
    for index in range(steps):
        walk.step(index)
    return walk.end()
