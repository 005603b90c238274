"""`journeys explain`, through the real command line."""

from __future__ import annotations

from journeys.detectors import DETECTORS
from tests.cli.sandbox import SandboxSuite, refused


def test_the_list_has_every_detector(suite: SandboxSuite) -> None:
    done = suite.journeys("explain")
    assert [line.split()[0] for line in done.stdout.splitlines()] == [one.META.id for one in DETECTORS]


def test_one_detector_is_its_docstring(suite: SandboxSuite) -> None:
    done = suite.journeys("explain", "dead-click")
    assert done.returncode == 0
    for heading in ("What it notices", "Why it hurts", "When it stays silent", "Source:"):
        assert heading in done.stdout


def test_a_misspelt_one_is_answered_with_the_nearest(suite: SandboxSuite) -> None:
    refused(suite.journeys("explain", "ded-click"), 2, "'ded-click'", "dead-click")
