"""A walk in a temporary folder."""

from __future__ import annotations

from pathlib import Path

from journeys.evidence.masking import Mask
from journeys.evidence.store import RunStore
from journeys.gherkin.reading import StepText
from journeys.model.journey import Journey
from journeys.run.walk import Walk

JOURNEY = Journey(
    id="features/a.feature::Buy[phone-en_GB]",
    family="features/a.feature::Buy",
    name="Buy",
    feature="features/a.feature",
    line=3,
    tags=("C6", "phone"),
    persona="Sam",
    device="phone",
    locale="en_GB",
    store="sandbox",
    url="https://shop.example",
)
STEPS = tuple(StepText("When", f"I do {n}", 4 + n, "when") for n in range(3))


def sandbox_walk(folder: Path, *secrets: str) -> Walk:
    return Walk(JOURNEY, STEPS, RunStore(folder).ledger(JOURNEY.id, Mask(secrets)))
