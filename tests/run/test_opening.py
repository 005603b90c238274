"""Who learns the suite in a process: whoever walks, or has features to check."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from journeys.run import door
from journeys.run.controller import Controller
from journeys.run.opening import open_door
from journeys.run.options import Visit
from journeys.run.plan import CONTROLLER

ROOMS = ("playwright", "faker", "dateparser", "journeys.wayfinding", "journeys.shopper", "journeys.channels.browser.")


def opened(monkeypatch: pytest.MonkeyPatch, *, mode: str, dist: str, **more: Any) -> list[str]:
    """The names of the plugins that were registered, "learned" among them when the suite was learned."""
    names: list[str] = []
    monkeypatch.setattr(door, "learn", lambda *_: names.append("learned"))
    config: Any = SimpleNamespace(
        getoption=lambda name, default=None: {"dist": dist, "tx": ["popen"]}.get(name, default),
        pluginmanager=SimpleNamespace(register=lambda _, name: names.append(name)),
        **more,
    )
    options: Any = SimpleNamespace(visit=Visit(mode))
    open_door(config, options)
    return names


@pytest.mark.parametrize(
    ("mode", "dist", "learns"), [("looks", "load", False), ("looks", "no", True), ("", "load", True)]
)
def test_only_workers_of_a_visit_learn_its_suite(
    mode: str, dist: str, learns: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = opened(monkeypatch, mode=mode, dist=dist)
    assert names == [*["journeys-door", "learned"] * learns, CONTROLLER]


def test_a_worker_learns_it_and_controls_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert opened(monkeypatch, mode="looks", dist="load", workerinput={}) == ["journeys-door", "learned"]


def test_who_only_sends_workers_does_not_load_what_walks_need() -> None:
    code = f"import sys, journeys.cli._walk, {open_door.__module__}, {Controller.__module__}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not [name for name in loaded if name.startswith(ROOMS)]
