"""A saved run whose only journey leaves the packaging to a person."""

from __future__ import annotations

from pathlib import Path

from journeys.evidence.store import RunHeader, RunStore
from journeys.model.contact import HumanAsked
from journeys.model.event import JourneyBegan, JourneyEnded, Look, StepBegan, StepEnded
from journeys.model.journey import Journey

WHEN = "2026-11-26T10:00:00+00:00"


def asking_run(folder: Path, *, asked: bool = True) -> RunStore:
    store = RunStore(folder)
    journey = Journey("f::Pack[phone-en_GB]", "f::Pack", "<b>Pack", "f", 1, ("C7",), "Sam", "phone", "en_GB", "s", "x")
    store.begin(RunHeader("a", WHEN, "s", "https://shop.example", 1, journeys=(journey.id,), owned=True))
    ledger = store.ledger(journey.id)
    look = Look("https://shop.example/orders/1", "Order", "tracking", "")
    question = (HumanAsked("packaging", "CS-1"),) if asked else ()
    for body in (
        JourneyBegan(journey),
        StepBegan(0, "When", "I track my order", "f", 2),
        look,
        StepEnded(0, "passed", 1.0),
        StepBegan(1, "Then", "a person looks at the parcel", "f", 3),
        *question,
        StepEnded(1, "passed", 0.1),
        StepBegan(2, "Then", "I am glad", "f", 4),
        StepEnded(2, "passed", 0.1),
        JourneyEnded("completed"),
    ):
        ledger.record(body)
    ledger.close()
    store.finish(WHEN)
    return store
