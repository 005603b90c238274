"""What can be said on pytest's command line, and the suite it is said about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from journeys import config as toml
from journeys.errors import ConfigError, UsageError
from journeys.gherkin.lint import feature_files
from journeys.model.device import DEVICES
from journeys.run.in_crowd import is_in_crowd


def add_options(parser: pytest.Parser) -> None:
    """Options of plain `pytest`; `journeys run` passes its own on to these."""
    group = parser.getgroup("journeys", "customer journeys")
    group.addoption("--store", default="", help="store of journeys.toml to walk (default: [suite] store)")
    group.addoption("--store-url", default="", help="another address for that store")
    group.addoption("--seed", type=int, default=None, help="seed of the personas")
    group.addoption("--device", action="append", default=[], help=f"walk on this device only: {', '.join(DEVICES)}")
    group.addoption("--runs", default="", help="folder to keep runs in (default: reports/runs of the suite)")
    group.addoption("--baseline", default="", help="run to compare with (a run folder)")
    group.addoption("--deadline", type=float, default=None, help="seconds one journey may take (default: 120)")
    group.addoption("--headed", action="store_true", help="show the browser")
    group.addoption("--no-allure", action="store_true", help="leave the Allure HTML report out")
    group.addoption("--visit", default="", help="walk as a guest: `looks` orders nothing, `orders` places orders")
    group.addoption("--device-deadline", type=float, default=0, help="seconds all journeys of a device may take")
    group.addoption("--tell", action="store_true", help="tell what was looked for, found and expected")
    group.addoption("--flaws", default="", help="flaws to switch on in the bundled shop, separated by commas")


@dataclass(frozen=True)
class Visit:
    """How a guest walks: whether it is one, whether it may order, seconds per device (0: any), and whether it tells."""

    mode: str = ""
    seconds: float = 0
    tells: bool = False

    @property
    def looks_only(self) -> bool:
        """Whether nothing may be ordered."""
        return self.mode == "looks"


@dataclass(frozen=True)
class Options:
    """The suite and what was asked of it. `devices` empty means as tagged."""

    suite: toml.Config
    features: tuple[Path, ...]
    store: str
    url: str
    seed: int
    devices: tuple[str, ...]
    runs: Path
    baseline: Path | None
    deadline: float
    headed: bool
    allure: bool
    flaws: tuple[str, ...]
    visit: Visit = Visit()

    @property
    def tries(self) -> int:
        """How often a blocked journey is walked; a guest does not insist, and a crowd does not come again."""
        return 1 if self.visit.mode or is_in_crowd() else self.suite.suite.tries


def read_options(config: pytest.Config) -> Options | None:
    """The options, or None when nothing that was asked for is a feature of a suite.

    Raises ConfigError or UsageError for what cannot be followed.
    """
    features = tuple(path for path in _arguments(config) if feature_files([path]) and path.exists())
    path = toml.find(config.invocation_params.dir) or toml.find(config.rootpath)
    if not features:
        return None
    if path is None:
        if all(p.is_dir() for p in features):  # feature files of some other tool
            return None
        raise ConfigError(
            f"no {toml.FILE_NAME} here or above.",
            where=str(config.invocation_params.dir),
            do="`journeys init` writes one.",
        )
    suite = toml.load(path)
    inside = tuple(feature.resolve() for feature in features)
    value = config.getoption
    return Options(
        suite=suite,
        features=inside,
        store=suite.store_name(value("--store")),
        url=value("--store-url"),
        seed=suite.suite.seed if value("--seed") is None else value("--seed"),
        devices=_devices(value("--device")),
        runs=Path(value("--runs")).resolve() if value("--runs") else suite.runs,
        baseline=Path(value("--baseline")) if value("--baseline") else None,
        deadline=suite.suite.deadline if value("--deadline") is None else value("--deadline"),
        headed=value("--headed"),
        allure=not value("--no-allure"),
        flaws=tuple(filter(None, value("--flaws").split(","))),
        visit=_visit(value("--visit"), value("--device-deadline"), value("--tell")),
    )


def _visit(mode: str, seconds: float, tells: bool) -> Visit:
    if mode not in {"", "looks", "orders"}:
        raise UsageError(f"--visit is `looks` or `orders`, not {mode!r}.")
    return Visit(mode, seconds, tells)


def _arguments(config: pytest.Config) -> list[Path]:
    return [config.invocation_params.dir / argument.split("::")[0] for argument in config.args]


def _devices(wanted: list[str]) -> tuple[str, ...]:
    for device in wanted:
        if device not in DEVICES:
            raise UsageError(f"there is no device called {device!r}.", do=f"Devices: {', '.join(DEVICES)}.")
    return tuple(dict.fromkeys(wanted))
