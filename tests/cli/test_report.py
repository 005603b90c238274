"""`journeys report`, through the real command line."""

from __future__ import annotations

from tests.cli.sandbox import SandboxSuite, refused


def test_reports_are_written_again(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop")
    suite.run()
    report = suite.runs[0] / "report.html"
    report.unlink()
    done = suite.journeys("report", "reports/latest")
    assert done.returncode == 0, done.stderr
    assert report.exists()


def test_a_run_that_was_not_judged(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop")
    suite.run()
    (suite.runs[0] / "result.json").unlink()
    refused(suite.journeys("report", "reports/latest"), 3, "result.json", "journeys judge")
