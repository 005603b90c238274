"""What the pytest door does once a suite is being walked: collection, fixtures, steps into the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journeys.gherkin.catalogue import sentences, step_modules
from journeys.run.browser import BrowserPages
from journeys.run.checking import refuse_mistakes
from journeys.run.collect import BINDING, OPTIONS, WALK, FeatureFile
from journeys.run.options import Options
from journeys.run.plan import CONTROLLER, is_worker, plan_of, workers_of
from journeys.run.robot import Pages, Robots
from journeys.shopper.shopper import Shopper


def learn(config: pytest.Config, options: Options) -> None:
    """Learn the suite's sentences; whoever is no worker checks its features. Raises UsageError or FeatureError."""
    config.stash[OPTIONS] = options
    root = options.suite.root
    modules = step_modules(root, options.suite.suite.steps)
    for module in modules:
        config.pluginmanager.register(module, module.__name__)
    if not is_worker(config):
        refuse_mistakes(options.features, root, sentences(modules, root), options.suite.brief(options.store))


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> FeatureFile | None:
    """Feature files of the suite are collected like test files."""
    if file_path.suffix != ".feature" or OPTIONS not in parent.config.stash:
        return None
    collected: FeatureFile = FeatureFile.from_parent(parent, path=file_path)
    return collected


def pytest_bdd_apply_tag() -> bool | None:
    """Tags of journeys become marks of their items; on the bound function they would be marks nobody declared."""
    return True if BINDING.get() else None


@pytest.fixture(scope="session")
def pages(request: pytest.FixtureRequest) -> Iterator[Pages]:
    """One browser per worker, started when the first journey needs it."""
    options = request.config.stash[OPTIONS]
    agent = options.suite.brief(options.store).agent
    with BrowserPages(headed=options.headed, agent=agent, cautious=options.visit.looks_only) as pages:
        yield pages


@pytest.fixture(scope="session")
def robots(request: pytest.FixtureRequest, pages: Pages) -> Robots:
    """Where shoppers come from."""
    config = request.config
    controller = config.pluginmanager.get_plugin(CONTROLLER)
    plan = controller.plan if controller else plan_of(config)
    assert plan, "the controller makes a plan before any item is walked"
    return Robots(config.stash[OPTIONS], plan, pages, workers_of(config))


@pytest.fixture
def shopper(request: pytest.FixtureRequest, robots: Robots) -> Iterator[Shopper]:
    """The robot of this journey, in a browser context of its own."""
    with robots.shopper(request.node) as shopper:
        yield shopper


def pytest_bdd_before_step(request: pytest.FixtureRequest, step_func: Callable[..., object]) -> None:
    """A sentence of the feature starts."""
    walk = request.node.stash.get(WALK, None)
    if walk:
        walk.step_began(mandatory=getattr(step_func, "mandatory", True))


def pytest_bdd_after_step(request: pytest.FixtureRequest) -> None:
    """A sentence of the feature was followed to its end."""
    walk = request.node.stash.get(WALK, None)
    if walk:
        walk.step_passed()
