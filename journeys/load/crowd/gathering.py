"""From a suite's `load/` folder to what Locust runs: user classes, the plan's shape, and listeners around them."""

from __future__ import annotations

import importlib.util
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gevent
from locust import events
from locust.runners import WorkerRunner

from journeys.errors import JourneysError, UsageError
from journeys.load.crowd.shape import plan_shape
from journeys.load.crowd.user import GROUNDS, ShopperUser
from journeys.load.pulse import Pulse
from journeys.load.reading import MOST_SECONDS, MOST_USERS, USERS
from journeys.load.setting import Setting, read_setting
from journeys.model.brief import Brief

Prove = Callable[[Brief, str, str], str]
LOG = logging.getLogger("journeys.load")


def gather(folder: Path, prove: Prove) -> dict[str, Any]:
    """The names a locustfile offers: user classes of `folder`/users (those of the plan, where there is one), its shape.

    `prove(brief, url, what)` raises where load is not allowed. Ends Locust with one sentence for the user's mistakes.
    """
    try:
        setting = read_setting(folder.parent)
        prove(setting.brief, setting.brief.url, "load")
        found = user_classes(folder / USERS, setting)
    except JourneysError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(error.exit_code)
    GROUNDS.begin(setting)
    _listen(setting, prove)
    return found | ({"PlanShape": plan_shape(setting.plan)} if setting.plan else {})


def user_classes(folder: Path, setting: Setting) -> dict[str, type[ShopperUser]]:
    """Every file's user class by its name, with the weight the plan gives it. Raises UsageError."""
    mix = setting.plan.mix if setting.plan else None
    found: dict[str, type[ShopperUser]] = {}
    for path in sorted(folder.glob("*.py")):
        if path.stem.startswith("_") or (mix is not None and path.stem not in mix):
            continue
        made = _class_in(path)
        made.weight = mix[path.stem] if mix else made.weight
        made.host = setting.brief.url
        found[made.__name__] = made
    return found


def _class_in(path: Path) -> type[ShopperUser]:
    name = f"journeys_load_users.{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise UsageError(f"it cannot be imported: {type(error).__name__}: {error}.", where=str(path)) from error
    own = [one for one in vars(module).values() if isinstance(one, type) and one.__module__ == name]
    users = [one for one in own if issubclass(one, ShopperUser)]
    if len(users) != 1:
        raise UsageError(f"a file of {USERS}/ has one user class; here are {len(users)}.", where=str(path))
    return users[0]


def _listen(setting: Setting, prove: Prove) -> None:
    """Ownership and caps in every process, the pulse where the statistics of all workers meet."""
    pulses: list[Pulse] = []

    def _init(environment: Any, **_: Any) -> None:
        if setting.folder and not isinstance(environment.runner, WorkerRunner):
            pulses.append(Pulse(environment, Path(setting.folder), setting.parent))

    def _start(environment: Any, **_: Any) -> None:
        GROUNDS.allowed = allowed(setting, str(environment.host or setting.brief.url), prove)
        if not GROUNDS.allowed:
            environment.process_exit_code = 2
            gevent.spawn(environment.runner.quit)
            return
        for pulse in pulses:
            pulse.start()
        gevent.spawn(_capped, environment)

    def _stop(**_: Any) -> None:
        GROUNDS.allowed = False
        for pulse in pulses:
            pulse.stop()

    for event, listener in ((events.init, _init), (events.test_start, _start), (events.test_stop, _stop)):
        event.add_listener(listener)  # type: ignore[no-untyped-call] # Locust's own


def allowed(setting: Setting, host: str, prove: Prove) -> bool:
    """Whether load may go to `host`, which the web UI lets people change; what speaks against it is logged."""
    try:
        if host.rstrip("/") != setting.brief.url.rstrip("/"):
            raise UsageError(f"the shoppers go to {setting.brief.url} and nowhere else.", where=host)
        prove(setting.brief, host, "load")
    except JourneysError as error:
        LOG.error("%s", error)
        return False
    return True


def _capped(environment: Any) -> None:
    """Ends what a plan would never have allowed: too many users, or too long."""
    for _ in range(int(MOST_SECONDS)):
        gevent.sleep(1)
        if not GROUNDS.allowed:
            return
        if environment.runner.user_count > MOST_USERS:
            LOG.error("%d users are more than the %d there may be.", environment.runner.user_count, MOST_USERS)
            break
    environment.runner.quit()
