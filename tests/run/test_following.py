"""A promised delivery looked at again, on a page that is no browser."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from journeys import config
from journeys.channels.protocols import Instruments, Page
from journeys.evidence.ledger import Ledger
from journeys.evidence.promises import promises
from journeys.evidence.store import RunHeader, RunStore
from journeys.model.contact import Clock
from journeys.model.event import JourneyBegan, JourneyEnded, PromiseNoted, StepBegan
from journeys.model.fact import Promise
from journeys.model.journey import Journey
from journeys.run.following import follow_up, open_promises
from tests.shopper.actions.test_track_order import ASK, STATUS
from tests.shopper.fake import FakePage, Screen

TOML = """
[stores.mine]
url = "https://shop.example/"

[stores.mine.orders."delivered order"]
number = "A-1"
email = "anna@example.com"
"""
JOURNEY = Journey("f::Buy", "f::Buy", "Buy", "f", 1, ("C7",), "Sam", "phone", "en_GB", "mine", "https://shop.example/")


@dataclass
class SandboxOpen:
    page: Page
    instruments: Instruments | None = None

    def record(self) -> None:
        pass

    def trace(self) -> str:
        return ""

    def close(self) -> None:
        pass


class SandboxPages:
    """Opens the same small shop every time."""

    def open(self, journey: Journey, ledger: Ledger, locale: str, secrets: tuple[str, ...]) -> SandboxOpen:
        screens = {
            "ask": Screen(ASK, url="https://shop.example/track", moves={"Track order": "status"}),
            "status": Screen(STATUS, url="https://shop.example/track/A-1"),
        }
        return SandboxOpen(FakePage(screens, "ask"))


@pytest.fixture
def run(tmp_path: Path) -> RunStore:
    store = RunStore(tmp_path / "run")
    store.begin(RunHeader("r", "2026-03-02T12:00:00+00:00", "mine", JOURNEY.url, 1, journeys=(JOURNEY.id,)))
    ledger = store.ledger(JOURNEY.id)
    promise = Promise("delivery", "confirmation", "browser", "2999-01-01", "pending", "by 2999", "A-1")
    for body in (
        JourneyBegan(JOURNEY),
        Clock("2026-03-02T12:00:00+00:00"),
        StepBegan(0, "When", "I place the order", "f", 2),
        PromiseNoted(promise),
        JourneyEnded("completed"),
    ):
        ledger.record(body)
    ledger.close()
    return store


def test_the_order_is_tracked_and_the_promise_closed(run: RunStore, tmp_path: Path) -> None:
    path = tmp_path / "journeys.toml"
    path.write_text(TOML, "utf-8")
    assert len(open_promises(run.timelines()[0])) == 1
    (done,) = follow_up(run, config.load(path), "mine", SandboxPages())
    assert (done.open, done.failed) == (1, ())
    (timeline,) = run.timelines()
    assert [one.promise.state for one in promises(timeline)] == ["kept"]
    assert [event.seq for event in timeline.events] == list(range(len(timeline.events)))
    assert [event.at for event in timeline.events] == sorted(event.at for event in timeline.events)
    assert timeline.events[-1].step == 0
    assert follow_up(run, config.load(path), "mine", SandboxPages()) == ()


def test_a_store_that_shows_no_statement_is_said(run: RunStore, tmp_path: Path) -> None:
    path = tmp_path / "journeys.toml"
    path.write_text(TOML, "utf-8")
    ledger = run.reopen(JOURNEY.id)
    ledger.record(PromiseNoted(Promise("refund", "returns", "browser", "2999-01-01", "pending", "", "A-1")))
    ledger.close()
    (done,) = follow_up(run, config.load(path), "mine", SandboxPages())
    assert done.failed == ("order A-1: the store has no card statement to read.",)
