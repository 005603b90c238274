"""`journeys doctor`, through the real command line."""

from __future__ import annotations

from tests.cli.sandbox import SandboxSuite


def test_a_sound_machine(suite: SandboxSuite) -> None:
    done = suite.journeys("doctor")
    assert done.returncode == 0, done.stdout
    assert f"store sandbox: {suite.url} answers" in done.stdout


def test_a_missing_browser_is_an_ailment(suite: SandboxSuite) -> None:
    done = suite.journeys("doctor", JOURNEYS_BROWSER="/nonexistent")
    assert done.returncode == 3
    assert "missing browser" in done.stdout.replace("  ", " ")
    assert "Traceback" not in done.stdout + done.stderr


def test_a_store_that_is_down_is_said(suite: SandboxSuite) -> None:
    suite.write("journeys.toml", '[stores.down]\nurl = "http://127.0.0.1:9/"\n')
    done = suite.journeys("doctor")
    assert done.returncode == 0
    assert "absent" in done.stdout
    assert "does not answer" in done.stdout


def test_without_a_suite_it_still_looks_at_the_machine(suite: SandboxSuite) -> None:
    (suite.root / "journeys.toml").unlink()
    done = suite.journeys("doctor")
    assert done.returncode == 0
    assert "journeys init" in done.stdout
