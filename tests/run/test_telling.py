"""What a shopper tells, under the step it belongs to, without its secrets."""

from __future__ import annotations

from pathlib import Path

from journeys.evidence.ledger import Ledger
from journeys.evidence.masking import Mask
from journeys.gherkin.reading import StepText
from journeys.model.journey import Journey
from journeys.run.plan import TOLD
from journeys.run.telling import FILE, Telling
from journeys.run.walk import Walk

JOURNEY = Journey("a", "a", "Buy", "features/a.feature", 2, (), "Sam", "phone", "en_GB", "s", "http://shop.example/")


def test_lines_stand_under_their_steps(tmp_path: Path) -> None:
    steps = (StepText("When", "I search", 3, "when"), StepText("And", "I buy", 4, "when"))
    ledger = Ledger(tmp_path / "j", tmp_path / "blobs", Mask(("s3cret-word",)))
    properties: list[tuple[str, object]] = []
    walk = Walk(JOURNEY, steps, ledger, properties)
    telling = Telling(walk)
    walk.told = telling.text
    for said in ("looked for the search\n1. a box", "expected: s3cret-word"):
        walk.step_began()
        telling(said)
        walk.step_passed()
    walk.end()
    walk.close()
    told = dict(properties)[TOLD]
    lines = str(told).splitlines()
    assert lines[:3] == ["features/a.feature:3  When I search", "    looked for the search", "    1. a box"]
    assert "s3cret-word" not in str(told)
    assert "features/a.feature:4  And I buy" in (tmp_path / "j" / FILE).read_text("utf-8")


def test_nothing_told_leaves_nothing(tmp_path: Path) -> None:
    properties: list[tuple[str, object]] = []
    walk = Walk(JOURNEY, (), Ledger(tmp_path / "j", tmp_path / "blobs"), properties)
    walk.told = Telling(walk).text
    walk.end()
    walk.close()
    assert TOLD not in dict(properties)
    assert not (tmp_path / "j" / FILE).exists()
