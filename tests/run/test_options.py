"""What plain pytest is asked for, and when it is not ours."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from journeys.errors import ConfigError, UsageError
from journeys.run.options import Options, read_options

VALUES: dict[str, Any] = {
    "--store": "",
    "--store-url": "",
    "--seed": None,
    "--device": [],
    "--runs": "",
    "--baseline": "",
    "--deadline": None,
    "--headed": False,
    "--no-allure": False,
    "--flaws": "",
    "--visit": "",
    "--device-deadline": 0,
    "--tell": False,
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "a.feature").write_text("Feature: X\n", "utf-8")
    (tmp_path / "journeys.toml").write_text('[suite]\nseed = 3\n[stores.a]\nurl = "http://a.example"\n', "utf-8")
    return tmp_path


def read(root: Path, *arguments: str, **values: Any) -> Options | None:
    config = SimpleNamespace(
        args=list(arguments),
        invocation_params=SimpleNamespace(dir=root),
        rootpath=root,
        getoption={**VALUES, **{f"--{key}": value for key, value in values.items()}}.__getitem__,
    )
    return read_options(config)  # type: ignore[arg-type] # a stand-in for pytest's Config


def test_the_suite_speaks_where_the_command_line_is_silent(root: Path) -> None:
    options = read(root, "features")
    assert options
    assert (options.store, options.seed, options.deadline) == ("a", 3, 120.0)
    assert options.runs == root / "reports" / "runs"


def test_the_command_line_wins(root: Path) -> None:
    options = read(root, "features/a.feature::X[phone-en_GB]", seed=0, deadline=5.0, device=["phone"], flaws="a,b")
    assert options
    assert (options.seed, options.deadline, options.devices, options.flaws) == (0, 5.0, ("phone",), ("a", "b"))


def test_folders_without_features_are_not_ours(root: Path) -> None:
    (root / "tests").mkdir()
    assert read(root, "tests") is None


def test_features_without_a_suite_belong_to_another_tool_unless_named(root: Path) -> None:
    (root / "journeys.toml").unlink()
    assert read(root, "features") is None
    with pytest.raises(ConfigError, match=r"no journeys\.toml"):
        read(root, "features/a.feature")


def test_unknown_devices_are_refused(root: Path) -> None:
    with pytest.raises(UsageError, match="'fridge'"):
        read(root, "features", device=["fridge"])


def test_a_visit_looks_or_orders(root: Path) -> None:
    options = read(root, "features", visit="looks", tell=True)
    assert options
    assert options.visit.looks_only
    assert options.visit.tells
    with pytest.raises(UsageError, match="looks"):
        read(root, "features", visit="steals")
