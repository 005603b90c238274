"""`journeys run`, through the real command line."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time

import pytest

from tests.cli.sandbox import SandboxSuite, refused

FINE = "Buy: Given I open the shop; When I buy 2 mugs"


def test_a_good_walk_passes_and_leaves_result_and_latest(suite: SandboxSuite) -> None:
    suite.feature(FINE)
    done = suite.journeys("run")
    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads((suite.root / "reports/latest/result.json").read_text())
    assert [journey["outcome"] for journey in result["journeys"]] == ["completed"]
    assert result["run"]["planned"] == result["run"]["walked"] == 1
    assert "completed" in done.stdout
    assert done.stderr == ""
    assert list(suite.runs[0].rglob("index.html")), "the Allure page is written where nobody says --no-allure"


def test_twice_in_a_row_keeps_both_runs(suite: SandboxSuite) -> None:
    suite.feature(FINE)
    assert [suite.run().returncode, suite.run().returncode] == [0, 0]
    assert len(suite.runs) == 2
    assert (suite.root / "reports/latest").resolve() == suite.runs[-1]


def test_two_workers_walk_every_journey_once(suite: SandboxSuite) -> None:
    suite.feature(*(f"Buy {n}: Given I open the shop; When I buy {n} mugs" for n in range(6)), tags="@phone @desktop")
    done = suite.run("--workers", "2")
    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads((suite.root / "reports/latest/result.json").read_text())
    assert len(result["journeys"]) == 12
    assert result["run"]["planned"] == result["run"]["walked"] == 12


def test_a_blocked_journey_and_a_failed_expectation_end_in_1(suite: SandboxSuite) -> None:
    suite.feature(
        "Blocked: When nothing happens; And I buy 1 mugs",
        "Hoped: When I buy 1 mugs; Then it takes me at most 2 taps; Then it takes me at most 9 taps",
    )
    done = suite.run()
    assert done.returncode == 1, done.stdout + done.stderr
    blocked, hoped = json.loads((suite.root / "reports/latest/result.json").read_text())["journeys"]
    assert (blocked["outcome"], blocked["blame"]) == ("blocked", "shop")
    assert [step["outcome"] for step in blocked["steps"]] == ["blocked", "skipped"]
    assert blocked["trace"] == "blobs/recorded.zip"
    assert [one["outcome"] for one in blocked["tries"]] == ["blocked", "blocked"]
    assert "It is tried again." in done.stdout
    assert hoped["outcome"] == "completed"
    assert [step["outcome"] for step in hoped["steps"]] == ["passed", "failed", "passed"]


@pytest.mark.parametrize(
    ("steps", "blame"),
    [("When I find no way", "robot"), ("When the robot breaks", "robot"), ("When I wait 30 seconds", "environment")],
)
def test_a_lost_robot_is_not_the_shop(suite: SandboxSuite, steps: str, blame: str) -> None:
    suite.feature(f"Lost: {steps}")
    done = suite.run("--deadline", "1")
    assert done.returncode == 3, done.stdout + done.stderr
    (journey,) = json.loads((suite.root / "reports/latest/result.json").read_text())["journeys"]
    assert (journey["outcome"], journey["blame"]) == ("robot-failed", blame)
    assert journey["trace"] == "blobs/late.zip"
    assert "Traceback" not in done.stdout + done.stderr


def test_what_the_shop_has_not_is_not_applicable(suite: SandboxSuite) -> None:
    suite.feature("None: When the shop has none", FINE)
    assert suite.run().returncode == 0
    outcomes = [j["outcome"] for j in json.loads((suite.root / "reports/latest/result.json").read_text())["journeys"]]
    assert outcomes == ["completed", "not-applicable"]


def test_tags_and_devices_choose_journeys(suite: SandboxSuite) -> None:
    suite.feature(FINE, name="a.feature", tags="@C6 @phone @desktop")
    suite.feature("Return: Given I open the shop", name="b.feature", tags="@C8")
    done = suite.run("--tags", "C6", "--device", "desktop")
    assert done.returncode == 0, done.stdout + done.stderr
    (journey,) = json.loads((suite.root / "reports/latest/result.json").read_text())["journeys"]
    assert journey["id"] == "features/a.feature::Buy[desktop-en_GB]"


def test_no_journey_left_is_never_green(suite: SandboxSuite) -> None:
    suite.feature(FINE)
    refused(suite.run("--tags", "C9"), 3, "no journey has the tags 'C9'")
    refused(suite.run("--tags", "C6 and"), 2, "'C6 and' cannot be read")
    assert not suite.runs


def test_an_empty_suite_is_refused(suite: SandboxSuite) -> None:
    done = suite.run()
    assert done.returncode in {2, 3}
    assert "Traceback" not in done.stdout + done.stderr


def test_misspelt_sentence_names_the_three_nearest(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open teh shop")
    done = suite.run()
    refused(done, 2, "features/a.feature:4", "'Given I open teh shop'", "Given I open the shop", "steps/shop.py")
    assert done.stderr.count("steps/shop.py:") == 3
    assert not suite.runs


def test_an_unknown_role_is_refused_with_its_table(suite: SandboxSuite) -> None:
    suite.feature("Look: When I look at my secret product")
    refused(suite.run(), 2, "features/a.feature:4", "'secret product'", "[stores.sandbox.products]")


def test_malformed_feature(suite: SandboxSuite) -> None:
    suite.write("features/a.feature", "Feature: X\n  Scenario: Y\n    Given I open the shop\n    Nonsense here\n")
    refused(suite.run(), 2, "features/a.feature:4", "Nonsense here")


def test_missing_browser(suite: SandboxSuite) -> None:
    suite.feature(FINE)
    refused(suite.run(JOURNEYS_BROWSER="/nonexistent"), 3, "browser")


def test_a_store_that_does_not_answer(suite: SandboxSuite) -> None:
    suite.feature(FINE)
    refused(suite.run("--url", "http://127.0.0.1:9/"), 3, "http://127.0.0.1:9/", "does not answer")


def test_broken_toml(suite: SandboxSuite) -> None:
    suite.feature(FINE)
    suite.write("journeys.toml", "[suite]\nstore = \n")
    refused(suite.run(), 2, "journeys.toml:2", "TOML")


def test_misspelt_key(suite: SandboxSuite) -> None:
    suite.feature(FINE)
    suite.write("journeys.toml", f'[stores.a]\nurl = "{suite.url}"\nlocalle = "de_DE"\n')
    refused(suite.run(), 2, "journeys.toml:3", "'localle'", "'locale'")


def test_unknown_store(suite: SandboxSuite) -> None:
    suite.feature(FINE)
    refused(suite.run("--store", "sandbx"), 2, "'sandbx'", "'sandbox'")


def test_no_suite_here(suite: SandboxSuite) -> None:
    (suite.root / "journeys.toml").unlink()
    refused(suite.run(), 2, "journeys.toml", "journeys init")


def test_a_path_that_is_not_there(suite: SandboxSuite) -> None:
    refused(suite.run("features/nope.feature"), 2, "features/nope.feature")


def test_secrets_stay_out_of_every_output(suite: SandboxSuite) -> None:
    suite.feature("Say: When I say my password")
    done = suite.run()
    assert done.returncode == 1
    line, *_ = [line for line in done.stdout.splitlines() if "It refused" in line]
    assert "•••" in line
    ledger, *_ = suite.runs[0].glob("journeys/*/events.jsonl")
    assert "-7a" not in ledger.read_text("utf-8")  # every invented password ends so


def test_ctrl_c_keeps_the_evidence_and_marks_the_run(suite: SandboxSuite) -> None:
    suite.feature("Wait: When I wait 60 seconds", "Buy: When I buy 1 mugs")
    # Whoever starts tests in the background starts them deaf to Ctrl-C, and children inherit that.
    listening = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    command = [sys.executable, "-c", f"{listening}; from journeys.cli import main; main()", "run", "--no-allure"]
    process = subprocess.Popen(command, cwd=suite.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    until = time.monotonic() + 30
    while time.monotonic() < until and not list(suite.root.glob("reports/runs/*/journeys/*/events.jsonl")):
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=100)
    assert process.returncode == 3, out
    assert "Traceback" not in out
    result = json.loads((suite.root / "reports/latest/result.json").read_text())
    assert result["run"]["complete"] is False
    assert len(result["journeys"]) == 1
