"""What every process of a crowd is told: plan, store, and where to write. By environment, as its workers inherit it."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from journeys.config import BUNDLED, find, load
from journeys.errors import ConfigError
from journeys.load.names import FAULTS, FOLDER, PARENT, PLAN, PREPARED, PROCESSES, RUN, STORE, URL
from journeys.load.reading import load_plan
from journeys.load.standing import read
from journeys.model.brief import Brief, KnownOrder
from journeys.model.load import LoadPlan, Standing


@dataclass(frozen=True)
class Setting:
    """`plan` is None where Locust is used by hand, `folder` "" where nothing is written, `run` makes personas differ.

    `processes` share the plan's rate and count walks in turns. `orders` are delivered orders made for this crowd,
    `leaving` links that unsubscribe from the shop's letter. `parent` is the process that started the crowd and ends it
    with itself.
    """

    brief: Brief
    plan: LoadPlan | None = None
    folder: str = ""
    run: str = ""
    processes: int = 1
    orders: tuple[KnownOrder, ...] = ()
    leaving: tuple[str, ...] = ()
    parent: int = 0

    def brief_for(self, number: int) -> Brief:
        """The brief of one walk: "my order" is one that no other walk has, as long as there are enough."""
        if not self.orders:
            return self.brief
        mine = {"my order": self.orders[number % len(self.orders)]}
        return replace(self.brief, orders=self.brief.orders | mine)

    def broken(self) -> tuple[Standing, ...]:
        """How the plan's faults are now; () where nobody tells."""
        return read(Path(self.folder) / FAULTS) if self.folder else ()

    def leaving_for(self, number: int) -> str:
        """A link that unsubscribes, one for every walk, "" where there are none."""
        return self.leaving[number % len(self.leaving)] if self.leaving else ""


def read_setting(suite: Path, environment: Mapping[str, str] = os.environ) -> Setting:
    """The setting for a suite's folder. Raises ConfigError where the store has no address."""
    path = find(suite)
    if path is None:
        raise ConfigError("there is no journeys.toml here or above.", where=str(suite))
    brief = load(path).brief(environment.get(STORE, ""), environment.get(URL, ""))
    if brief.url == BUNDLED:
        raise ConfigError(
            f"the store {brief.store!r} is the bundled shop, which is started by `journeys load`.",
            where=str(path),
            do=f"For Locust by hand, start `python -m cornershop` and say its address: {URL}=http://127.0.0.1:8080.",
        )
    folder = environment.get(FOLDER, "")
    plan = load_plan(Path(environment[PLAN])) if environment.get(PLAN) else None
    made = prepared(Path(folder) / PREPARED) if folder else {}
    return Setting(
        brief,
        plan,
        folder,
        environment.get(RUN, ""),
        max(1, int(environment.get(PROCESSES, "") or 1)),
        tuple(KnownOrder(o["number"], o["email"], o.get("postcode", "")) for o in made.get("orders", [])),
        tuple(urljoin(brief.url, link) for link in made.get("leaving", [])),
        int(environment.get(PARENT, "") or 0),
    )


def prepared(path: Path) -> dict[str, Any]:
    """What the shop was made to have before the crowd came: {orders, leaving}; {} where nothing was."""
    return dict(json.loads(path.read_text("utf-8"))) if path.is_file() else {}
