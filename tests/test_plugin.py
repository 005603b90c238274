"""The pytest door, through plain pytest."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import store_url
from tests.cli.sandbox import SandboxSuite

__all__ = ["store_url"]


@pytest.fixture
def suite(tmp_path: Path, store_url: str) -> SandboxSuite:
    return SandboxSuite(tmp_path, store_url)


def test_plain_pytest_names_items_and_points_at_the_feature(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop; When nothing happens", "Fine: Given I open the shop", tags="@phone")
    done = suite.pytest("features", "--no-allure", "-v")
    assert done.returncode == 1, done.stdout
    assert "features/a.feature::Fine[phone-en_GB] PASSED" in done.stdout
    assert "features/a.feature:5\n    When nothing happens\nThe shop blocked the journey" in done.stdout
    assert "scenario.py" not in done.stdout
    assert json.loads((suite.root / "reports/latest/result.json").read_text())["run"]["walked"] == 2


def test_one_item_can_be_asked_for_by_its_id(suite: SandboxSuite) -> None:
    suite.feature("Buy: When nothing happens", "Fine: Given I open the shop", tags="@phone @desktop")
    done = suite.pytest("features/a.feature::Fine[desktop-en_GB]", "--no-allure", "-q")
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def test_under_xdist_items_are_walked_once(suite: SandboxSuite) -> None:
    suite.feature(*(f"Buy {n}: Given I open the shop" for n in range(5)))
    done = suite.pytest("features", "--no-allure", "-n", "2", "-q")
    assert done.returncode == 0, done.stdout
    assert "5 passed" in done.stdout
    assert len(list(suite.runs[0].glob("journeys/*/events.jsonl"))) == 5


def test_collecting_only_starts_nothing(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open the shop")
    done = suite.pytest("features", "--collect-only", "-q")
    assert "features/a.feature::Buy[phone-en_GB]" in done.stdout
    assert not suite.runs


def test_a_mistake_in_a_feature_ends_plain_pytest_with_2(suite: SandboxSuite) -> None:
    suite.feature("Buy: Given I open teh shop")
    done = suite.pytest("features")
    assert done.returncode == 2
    assert "features/a.feature:4: nobody defined" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_other_test_suites_notice_nothing(suite: SandboxSuite) -> None:
    (suite.root / "journeys.toml").unlink()
    (suite.root / "conftest.py").unlink()
    suite.feature("Buy: Given I open the shop")
    suite.write("test_other.py", "def test_it(): pass\n")
    done = suite.pytest(".", "-q")
    assert (done.returncode, suite.runs) == (0, []), done.stdout
    assert "1 passed" in done.stdout
