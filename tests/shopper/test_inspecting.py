from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from journeys.channels.protocols import Fetched
from journeys.errors import HarnessError
from journeys.evidence.ledger import Ledger
from journeys.evidence.store import read_ledger
from journeys.model.event import Audited, Note, Timing
from journeys.model.outline import Outline, PageState
from journeys.shopper.eyes import View
from journeys.shopper.inspecting import MOST_PAGES, Inspector


class FakeInstruments:
    """Audits anything, slowly, and can be told to fail."""

    def __init__(self, clock: list[float]) -> None:
        self.clock, self.audits, self.fails = clock, 0, False

    def audit(self) -> Audited:
        self.audits += 1
        self.clock[0] += 2.0
        if self.fails:
            raise HarnessError("the page went away.")
        return Audited("http://s/", -1, "4")

    def timing(self, url: str, loads: int) -> Timing:
        raise NotImplementedError

    def status_of(self, url: str) -> tuple[int, str]:
        raise NotImplementedError

    def fetch(self, url: str) -> Fetched:
        raise NotImplementedError

    def downloaded(self) -> Fetched:
        raise NotImplementedError


CLOCK = [0.0]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    CLOCK[0] = 0.0
    kept = Ledger(tmp_path, tmp_path / "blobs", clock=lambda: CLOCK[0])
    yield kept
    kept.close()


def view(url: str, stage: str = "product", seq: int = 4, title: str = "t") -> View:
    return View(seq, PageState(Outline(url, title, "en", ())), stage, "en", ())


def test_every_kind_of_page_is_audited_once_and_the_time_is_not_the_customers(ledger: Ledger) -> None:
    tools = FakeInstruments(CLOCK)
    inspector = Inspector(tools, ledger)
    for url in ("http://s/p/blue-mug-1", "http://s/p/red-mug-2", "http://s/basket"):
        inspector.passes(view(url))
    assert tools.audits == 2
    assert inspector.seconds == 4.0
    audited = [e.body for e in read_ledger(ledger.folder / "events.jsonl") if isinstance(e.body, Audited)]
    assert [a.look for a in audited] == [4, 4]


def test_one_page_with_two_stages_is_two_kinds_of_page(ledger: Ledger) -> None:
    tools = FakeInstruments(CLOCK)
    inspector = Inspector(tools, ledger)
    inspector.passes(view("http://s/checkout", "address", title="Where to?"))
    inspector.passes(view("http://s/checkout", "payment", title="How to pay?"))
    assert tools.audits == 2


def test_a_failed_audit_is_noted_and_not_tried_again(ledger: Ledger) -> None:
    tools = FakeInstruments(CLOCK)
    tools.fails = True
    inspector = Inspector(tools, ledger)
    inspector.passes(view("http://s/"))
    inspector.passes(view("http://s/"))
    assert tools.audits == 1
    notes = [e.body for e in read_ledger(ledger.folder / "events.jsonl") if isinstance(e.body, Note)]
    assert [n.topic for n in notes] == ["limit"]


def test_a_maze_is_not_audited_for_ever_and_a_blind_channel_not_at_all(ledger: Ledger) -> None:
    tools = FakeInstruments(CLOCK)
    inspector = Inspector(tools, ledger)
    for number in range(MOST_PAGES + 5):
        inspector.passes(view(f"http://s/{chr(97 + number)}"))
    assert tools.audits == MOST_PAGES
    Inspector(None, ledger).passes(view("http://s/"))


def test_the_same_page_is_not_audited_again_by_the_next_journey(ledger: Ledger) -> None:
    tools = FakeInstruments(CLOCK)
    known: dict[str, Audited] = {}
    Inspector(tools, ledger, known).passes(view("http://s/"))
    later = Inspector(tools, ledger, known)
    later.passes(view("http://other:8080/", seq=9))
    assert (tools.audits, later.seconds) == (1, 0.0)
    later.passes(view("http://s/", "basket", title="another"))
    assert tools.audits == 2
    audited = [e.body for e in read_ledger(ledger.folder / "events.jsonl") if isinstance(e.body, Audited)]
    assert [(a.look, a.copied) for a in audited] == [(4, False), (9, True), (4, False)]
    assert audited[1].url == "http://other:8080/"


def test_the_browsers_own_empty_page_is_no_page_of_the_shop(ledger: Ledger) -> None:
    tools = FakeInstruments(CLOCK)
    Inspector(tools, ledger).passes(view("about:blank", stage="other"))
    assert tools.audits == 0
