"""What all user classes of a suite share: a new customer for every walk, on the wire, timed as Locust events."""

from __future__ import annotations

import itertools
import random
from collections import defaultdict
from typing import Any

import gevent
from locust import User, task

from journeys.channels.wire import KeptConnections
from journeys.errors import JourneysError
from journeys.load.client import Bucket, CrowdClient
from journeys.load.setting import Setting
from journeys.load.walk import CrowdWalk, RefusedError
from journeys.run.wire import wire_shopper
from journeys.shopper.errors import WalkEnds

HAND_RATE = 50.0  # page requests a second of one process, where Locust is used without a plan
HAND_THINK = (1.0, 5.0)
BETWEEN = (1.0, 3.0)  # seconds between two walks of one user


class Grounds:
    """What the users of one process share. `allowed` is False until the store's ownership is proved."""

    def __init__(self) -> None:
        self.setting: Setting | None = None
        self.allowed = False
        self.processes = 1
        self.bucket = Bucket(HAND_RATE, sleep=gevent.sleep)
        self.counts: dict[str, itertools.count[int]] = defaultdict(itertools.count)
        self.chance = random.Random()  # noqa: S311 - thinking times, no secrets

    def begin(self, setting: Setting) -> None:
        """From now on, walks are made in this setting; every process has its share of the plan's rate."""
        self.setting, self.processes = setting, setting.processes
        rate = setting.plan.rate if setting.plan else HAND_RATE
        self.bucket = Bucket(rate / setting.processes, sleep=gevent.sleep)

    def number(self, user: str, environment: Any) -> int:
        """A number for a walk that no other of this kind of user has, in no process: they count in turns."""
        index = max(0, int(getattr(environment.runner, "worker_index", 0) or 0))
        return index % self.processes + self.processes * next(self.counts[user])


GROUNDS = Grounds()


class ShopperUser(User):
    """A shopper of the crowd. Subclasses say what a walk is; `title` is how reports call it."""

    abstract = True
    title = ""

    @task
    def go(self) -> None:
        """One walk of a new customer, then a moment's rest; for ever asleep when the plan wants no more walks."""
        setting, plan = GROUNDS.setting, GROUNDS.setting.plan if GROUNDS.setting else None
        if setting is None or not GROUNDS.allowed or (plan and plan.walks and self._walks >= plan.walks):
            gevent.sleep(1)
            return
        self._walks += 1
        self._one(setting)
        gevent.sleep(GROUNDS.chance.uniform(*BETWEEN))

    def walk(self, walk: CrowdWalk) -> None:
        """The walk. Raises what its steps raise."""
        raise NotImplementedError

    def __init__(self, environment: Any) -> None:
        super().__init__(environment)
        self._walks = 0

    def _one(self, setting: Setting) -> None:
        number = GROUNDS.number(type(self).__name__, self.environment)
        client = CrowdClient(KeptConnections, GROUNDS.bucket, self._tell)
        brief = setting.brief_for(number)
        name = f"{setting.run}-{type(self).__name__}-{number}"
        shopper = wire_shopper(brief, name=f"shopper {number % 20}", run=name, client=client)
        leaving, broken = setting.leaving_for(number), setting.broken
        walk = CrowdWalk(shopper, client, self._tell, self._think, leaving=leaving, broken=broken)
        words = ""
        try:
            self.walk(walk)
        except RefusedError:
            pass
        except (WalkEnds, JourneysError, OSError) as error:
            words = str(error) or type(error).__name__
        finally:
            client.close()
        self._tell("walk", self.title or type(self).__name__, walk.walking, words)

    def _think(self) -> None:
        plan = GROUNDS.setting.plan if GROUNDS.setting else None
        gevent.sleep(GROUNDS.chance.uniform(*(plan.think if plan else HAND_THINK)))

    def _tell(self, kind: str, name: str, seconds: float, error: str) -> None:
        """As a Locust event: its statistics, its web UI and its files know walks and steps like requests."""
        self.environment.events.request.fire(
            request_type=kind,
            name=name,
            response_time=1000 * seconds,
            response_length=0,
            exception=FailedError(error[:200]) if error else None,
            context={},
        )


class FailedError(Exception):
    """What a step failed with, as Locust's list of errors shows it."""

    def __repr__(self) -> str:
        return str(self)
