"""`journeys judge`, through the real command line."""

from __future__ import annotations

from tests.cli.sandbox import SandboxSuite, refused


def test_judging_again_gives_identical_findings(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop", "Blocked: When nothing happens")
    assert suite.run().returncode == 1
    result = suite.runs[0] / "result.json"
    first = result.read_bytes()
    result.unlink()
    done = suite.journeys("judge", "reports/latest", JOURNEYS_BROWSER="/nonexistent")
    assert done.returncode == 1, done.stderr
    assert result.read_bytes() == first


def test_a_folder_that_is_no_run(suite: SandboxSuite) -> None:
    refused(suite.journeys("judge", "features"), 3, "features", "run.json")


def test_a_folder_that_is_not_there(suite: SandboxSuite) -> None:
    refused(suite.journeys("judge", "reports/runs/nope"), 3, "reports/runs/nope", "no such run")


def test_damaged_evidence_is_named_with_its_line(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop")
    suite.run()
    (ledger,) = suite.runs[0].glob("journeys/*/events.jsonl")
    lines = ledger.read_text("utf-8").splitlines()
    ledger.write_text("\n".join([lines[0], "{broken", *lines[1:]]) + "\n", "utf-8")
    refused(suite.journeys("judge", str(suite.runs[0])), 3, "events.jsonl:2", "damaged")


def test_a_last_line_cut_off_is_a_run_cut_off(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop")
    suite.run()
    (ledger,) = suite.runs[0].glob("journeys/*/events.jsonl")
    ledger.write_bytes(ledger.read_bytes()[:-30])
    done = suite.journeys("judge", str(suite.runs[0]))
    assert done.returncode == 3, done.stdout
    assert "Traceback" not in done.stderr
