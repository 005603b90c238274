"""Coming back to a saved run: refunds on a shop that stayed open, and what cannot be followed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from journeys.evidence.store import RunHeader, RunStore
from journeys.model.contact import Clock
from journeys.model.event import JourneyBegan, JourneyEnded, PromiseNoted, StepBegan, StepEnded
from journeys.model.fact import Promise
from journeys.model.journey import Journey
from tests.cli.sandbox import SandboxSuite, refused
from tests.cornershop.moving import TOKEN, Moving, moving
from tests.cornershop.test_refunds import registered

STORE = """
[stores.staying]
url = "{url}"
owned = true

[stores.staying.clock]
url = "{url}/__sandbox__/clock"
token = "{token}"

[stores.staying.statement]
url = "{url}/__sandbox__/statement"
token = "{token}"

[stores.staying.orders."delivered order"]
number = "CS-10417"
email = "alex.morgan@example.com"
"""


@pytest.fixture(scope="module")
def shop() -> Iterator[Moving]:
    with moving() as opened:
        yield opened


@pytest.fixture
def suite(tmp_path: Path, shop: Moving) -> SandboxSuite:
    made = SandboxSuite(tmp_path, "bundled")
    toml = made.root / "journeys.toml"
    toml.write_text(toml.read_text("utf-8") + STORE.format(url=shop.running.url, token=TOKEN), "utf-8")
    return made


def saved(suite: SandboxSuite, shop: Moving, what: str = "refund", store: str = "staying") -> RunStore:
    """A run in which the shop promised something within 19 days from now."""
    run = RunStore(suite.root / "reports" / "runs" / "a")
    journey = Journey("f::Buy[phone-en_GB]", "f::Buy", "Buy", "f", 1, ("C8",), "Sam", "phone", "en_GB", store, "x")
    now = shop.shop.now()
    run.begin(RunHeader("a", now.isoformat(), store, shop.running.url, 1, journeys=(journey.id,), owned=True))
    ledger = run.ledger(journey.id)
    due = (now + timedelta(days=19)).date().isoformat()
    promise = Promise(what, "returns", "browser", due, "pending", "within 14 days", "CS-10417")
    for body in (
        JourneyBegan(journey),
        Clock(now.isoformat()),
        StepBegan(0, "When", "I hand the parcel in", "f", 2),
        PromiseNoted(promise),
        StepEnded(0, "passed", 1.0),
        JourneyEnded("completed"),
    ):
        ledger.record(body)
    ledger.close()
    run.finish(datetime.now(UTC).isoformat())
    return run


def states(run: RunStore) -> list[str]:
    result = json.loads((run.folder / "result.json").read_text("utf-8"))
    return [promise["state"] for promise in result["promises"]]


def test_a_refund_is_pending_then_kept_as_days_go_by(suite: SandboxSuite, shop: Moving) -> None:
    reference, _ = registered(shop)
    shop.control("counter", {"hand_in": reference})
    run = saved(suite, shop)
    done = suite.journeys("follow-up", str(run.folder))
    assert done.returncode == 0, done.stdout + done.stderr
    assert states(run) == ["pending"]
    shop.days(8)
    done = suite.journeys("follow-up", str(run.folder))
    assert done.returncode == 0, done.stdout + done.stderr
    assert states(run) == ["kept"]
    again = suite.journeys("follow-up", str(run.folder))
    assert "No promise of this run is open." in again.stdout


def test_a_refund_that_never_comes_is_broken_and_says_so(suite: SandboxSuite) -> None:
    with moving() as shop:
        toml = suite.root / "journeys.toml"
        text = toml.read_text("utf-8").partition("\n[stores.staying]")[0]
        toml.write_text(text + STORE.format(url=shop.running.url, token=TOKEN), "utf-8")
        run = saved(suite, shop)
        shop.days(21)
        done = suite.journeys("follow-up", str(run.folder))
    assert done.returncode == 1, done.stdout + done.stderr
    assert states(run) == ["broken"]
    result = json.loads((run.folder / "result.json").read_text("utf-8"))
    assert [finding["detector"] for finding in result["findings"]] == ["refund-late"]
    assert TOKEN not in (done.stdout + done.stderr)


def test_what_cannot_be_looked_at_is_said_and_ends_in_three(suite: SandboxSuite, shop: Moving) -> None:
    run = saved(suite, shop, what="call-back")
    done = suite.journeys("follow-up", str(run.folder))
    assert done.returncode == 3
    assert "a promised call-back" in done.stderr
    assert states(run) == ["pending"]


def test_the_bundled_shop_ended_with_its_run(suite: SandboxSuite, shop: Moving) -> None:
    run = saved(suite, shop, store="sandbox")
    refused(suite.journeys("follow-up", str(run.folder)), 2, "ended with its run", "python -m cornershop")


def test_no_such_run(suite: SandboxSuite) -> None:
    refused(suite.journeys("follow-up", "reports/runs/none"), 3, "no such run")
