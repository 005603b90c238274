"""`journeys init`, through the real command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.sandbox import SandboxSuite, refused


def test_a_suite_is_written_and_lints(suite: SandboxSuite) -> None:
    done = suite.journeys("init", "mine")
    assert done.returncode == 0, done.stderr
    mine = SandboxCopy(suite.root / "mine")
    for part in ("features", "steps", "load", "reports", "conftest.py", "journeys.toml"):
        assert (mine.root / part).exists(), part
    assert not (mine.root / "reports" / "runs").exists()
    assert mine.journeys("lint").returncode == 0
    assert mine.journeys("steps").returncode == 0


def test_nothing_is_overwritten(suite: SandboxSuite) -> None:
    refused(suite.journeys("init", "."), 2, "already there")


class SandboxCopy(SandboxSuite):
    """A suite that was written by the command, left as it is."""

    def __init__(self, root: Path) -> None:
        self.root, self.url = root, ""

    def __post_init__(self) -> None:
        """Write nothing."""
