"""`journeys demo`, through the real command line, shop and browser."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cornershop.flaws import REGISTRY
from journeys.cli.demo import FLAWS

FEATURE = """@C6 @desktop
Feature: A short demo
  Scenario: I look at my usual product
    Given I open the shop
    When I search for my usual product
    And I open my usual product

  @recovery @smoke
  Scenario: Nobody can check my code
    Given I have my usual product in my basket
    When the promotion service does not answer
    And I try to use the welcome code
    Then I was told the truth

  @recovery
  Scenario: A process breaks that a demo leaves whole
    Given I open the shop
"""


def demo(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
    command = [sys.executable, "-c", "from journeys.cli import main; main()", *arguments]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, timeout=160, check=False)


def test_the_demo_s_flaws_are_six_of_the_shop_s() -> None:
    assert len(set(FLAWS)) == 6
    assert set(FLAWS) <= set(REGISTRY)


@pytest.mark.browser
@pytest.mark.slow
def test_a_demo_walks_the_bundled_shop_and_ends_well(tmp_path: Path) -> None:
    assert demo(tmp_path, "init", ".").returncode == 0
    for feature in (tmp_path / "features").rglob("*.feature"):
        feature.unlink()
    (tmp_path / "features" / "short.feature").write_text(FEATURE, "utf-8")
    done = demo(tmp_path, "demo", "--no-allure", "--workers", "1")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "planted" in done.stdout
    result = json.loads((tmp_path / "reports/latest/result.json").read_text("utf-8"))
    assert [journey["outcome"] for journey in result["journeys"]] == ["completed"] * 2, done.stdout
    assert result["run"]["complete"] is True
    assert (tmp_path / "reports/latest/report.html").exists()
    looked = next(journey for journey in result["journeys"] if "usual product" in journey["name"])
    assert all(step["screenshot"] for step in looked["steps"])
    evidence = "".join(path.read_text("utf-8") for path in tmp_path.glob("reports/latest/journeys/*/events.jsonl"))
    assert evidence.count('"kind":"FaultFelt"') == evidence.count('"kind":"FaultLifted"') == 1
