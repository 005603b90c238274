"""`journeys gate`, through the real command line."""

from __future__ import annotations

from tests.cli.sandbox import SandboxSuite, refused


def test_every_rule_is_shown_and_the_code_is_the_verdict(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop")
    suite.run()
    done = suite.journeys("gate", "reports/latest")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("passed") >= 6
    assert "The gate is open." in done.stdout


def test_a_blocked_journey_closes_it(suite: SandboxSuite) -> None:
    suite.feature("Buy: When nothing happens")
    suite.run()
    done = suite.journeys("gate", "reports/latest")
    assert done.returncode == 1
    assert "The gate is closed." in done.stdout


def test_a_baseline_brings_its_rule(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop")
    suite.run()
    suite.run("--baseline", str(suite.runs[0]))
    done = suite.journeys("gate", str(suite.runs[1]), "--baseline", str(suite.runs[0]))
    assert done.returncode == 0, done.stderr


def test_a_baseline_that_is_none(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop")
    suite.run()
    refused(suite.journeys("gate", "reports/latest", "--baseline", "features"), 3, "features", "result.json")
