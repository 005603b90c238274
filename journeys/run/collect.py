"""Feature files as pytest sees them: one item per scenario and device."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import scenario as bind

from journeys.gherkin.lint import shown
from journeys.gherkin.reading import Scenario, read_feature
from journeys.model.device import DEVICES, PHONE
from journeys.model.journey import Journey
from journeys.run.deadline import deadline
from journeys.run.options import Options
from journeys.run.report import ExpectationsFailedError, explain
from journeys.run.tries import allow_tries
from journeys.run.walk import Walk
from journeys.shopper.errors import HeldBack, NotOffered

OPTIONS = pytest.StashKey[Options]()
WALK = pytest.StashKey[Walk]()
BINDING: ContextVar[bool] = ContextVar("BINDING", default=False)
"""True while a scenario of ours is bound: pytest-bdd applies tags then."""


class FeatureFile(pytest.File):
    """A .feature file. Its options are in the stash of the configuration."""

    def collect(self) -> Iterator[pytest.Item]:
        """One item per scenario, example row and device."""
        options = self.config.stash[OPTIONS]
        feature = read_feature(self.path, shown(self.path, options.suite.root))
        for scenario in feature.scenarios:
            for device in devices_for(scenario.tags, options.devices):
                yield _item(self, scenario, device, options)


class JourneyItem(pytest.Function):
    """One scenario on one device. `scenario` is as read from the file, `device` a name of DEVICES."""

    def __init__(self, *, scenario: Scenario, device: str, locale: str, feature: str, **rest: Any) -> None:
        super().__init__(**rest)
        self.scenario, self.device, self.locale, self.feature = scenario, device, locale, feature
        for tag in scenario.tags:
            self.config.addinivalue_line("markers", f"{tag}: a tag of a feature")
            self.add_marker(getattr(pytest.mark, tag))

    def journey(self, store: str, url: str) -> Journey:
        """The journey as evidence names it."""
        family = f"{self.feature}::{self.scenario.name}"
        return Journey(
            id=f"{family}[{self.device}-{self.locale}]",
            family=family,
            name=self.scenario.name,
            feature=self.feature,
            line=self.scenario.line,
            tags=self.scenario.tags,
            persona=persona_name(self.scenario.tags),
            device=self.device,
            locale=self.locale,
            store=store,
            url=url,
            rule=self.scenario.rule,
        )

    def reportinfo(self) -> tuple[Path, int, str]:
        """The scenario's own place: feature file, line (from 0), name."""
        return self.path, self.scenario.line - 1, self.name

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:  # noqa: ARG002 - pytest's signature
        """What went wrong, at the line of the feature; a traceback only when `--full-trace` asks for it."""
        if self.config.getoption("fulltrace", False):
            return super().repr_failure(excinfo)
        walk = self.stash.get(WALK, None)
        text = explain(excinfo.value, walk, self.feature)
        return walk.ledger.mask.text(text) if walk else text


def devices_for(tags: tuple[str, ...], wanted: tuple[str, ...]) -> tuple[str, ...]:
    """The devices of a scenario: those it is tagged with, else the wanted ones, else the phone; `wanted` restricts."""
    tagged = tuple(name for name in DEVICES if name in tags)
    if not tagged:
        return wanted or (PHONE.name,)
    return tuple(name for name in tagged if not wanted or name in wanted)


def persona_name(tags: tuple[str, ...]) -> str:
    """Who walks: the name of a tag @persona:NAME, else Sam, the usual customer."""
    return next((tag.partition(":")[2] for tag in tags if tag.startswith("persona:")), "Sam")


def _item(parent: FeatureFile, scenario: Scenario, device: str, options: Options) -> JourneyItem:
    locale = options.suite.brief(options.store).locale
    item: JourneyItem = JourneyItem.from_parent(
        parent,
        name=f"{scenario.name}[{device}-{locale}]",
        callobj=_body(parent.path, scenario),
        scenario=scenario,
        device=device,
        locale=locale,
        feature=shown(parent.path, options.suite.root),
    )
    allow_tries(item, options.tries)
    return item


def _body(path: Path, scenario: Scenario) -> Callable[..., None]:
    """What pytest calls for one scenario."""
    token = BINDING.set(True)
    try:
        bound = bind(path.name, scenario.template, features_base_dir=str(path.parent), encoding="utf-8-sig")(_nothing)
    finally:
        BINDING.reset(token)

    def walk_it(request: pytest.FixtureRequest, shopper: object) -> None:  # noqa: ARG001 - steps ask for the fixture by name
        __tracebackhide__ = True
        walk = request.node.stash[WALK]
        try:
            with walk.guard(), deadline(walk.seconds):
                bound(request, dict(scenario.example))
                walk.mend("scenario-ended")
        except HeldBack:
            pass  # a guest stopped where guests stop: that is the journey's good end
        except NotOffered as error:
            pytest.skip(walk.ledger.mask.text(str(error)))
        walk.end()
        if walk.failed:
            raise ExpectationsFailedError(walk.failed)

    return walk_it


def _nothing() -> None:
    """All of a journey is in its steps."""
