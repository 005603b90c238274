"""Who walks in this pytest process: it itself, or only the workers it sends."""

from __future__ import annotations

import pytest

from journeys.run.checking import no_running_loop
from journeys.run.options import Options
from journeys.run.plan import CONTROLLER, is_worker, sends_workers


def open_door(config: pytest.Config, options: Options) -> None:
    """Register what this process needs. Raises UsageError or FeatureError.

    Whoever only sends workers on a visit does not load what walks need: its features and steps are the engine's own,
    and there is nothing to check.
    """
    no_running_loop()
    if not (options.visit.mode and sends_workers(config)):
        from journeys.run import door  # noqa: PLC0415 - only a walk needs the engine's rooms

        config.pluginmanager.register(door, "journeys-door")
        door.learn(config, options)
    if not is_worker(config):
        from journeys.run.controller import Controller  # noqa: PLC0415 - workers neither judge nor report

        config.pluginmanager.register(Controller(options), CONTROLLER)
