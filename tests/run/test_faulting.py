from __future__ import annotations

from pathlib import Path

import pytest

from journeys.errors import NotBreakable, UsageError
from journeys.evidence.store import RunHeader, RunStore
from journeys.model.brief import Brief, FaultAccess
from journeys.model.event import Action, NetworkRequest, Response
from journeys.model.fault import FaultArmed
from journeys.run.faulting import board_of, known_call
from journeys.run.plan import Plan
from journeys.run.walk import Walk
from tests.run.sandbox import sandbox_walk

BRIEF = Brief("sandbox", "http://127.0.0.1:9/")
PAY = NetworkRequest("POST", "http://127.0.0.1:9/pay", "document", 200)
PRESS = Action("press", "order.place", "Place the order", response=Response(requests=(1,)))


def walked(folder: Path, *, broken: bool = False) -> Walk:
    """A run with one walk that placed an order."""
    RunStore(folder).begin(RunHeader("r", "now", "sandbox", BRIEF.url, 1))
    walk = sandbox_walk(folder)
    walk.ledger.record(PAY)
    walk.ledger.record(PRESS)
    if broken:
        walk.ledger.record(FaultArmed("f", "edge", "error", "shop", "it", "It fails"))
    return walk


def test_this_walk_shows_what_the_order_call_is(tmp_path: Path) -> None:
    walk = walked(tmp_path / "a")
    call = known_call("order", BRIEF, walk.ledger.folder / "events.jsonl", tmp_path / "a")
    assert call
    assert call.words == "POST *://*/pay"


@pytest.mark.parametrize(("broken", "known"), [(False, True), (True, False)])
def test_clean_walks_of_saved_runs_show_it(tmp_path: Path, broken: bool, known: bool) -> None:
    walk = walked(tmp_path / "a", broken=broken)
    walk.end()
    walk.close()
    (tmp_path / "noise").mkdir()
    fresh = sandbox_walk(tmp_path / "b")
    call = known_call("order", BRIEF, fresh.ledger.folder / "events.jsonl", tmp_path / "b")
    assert (call is not None) is known


def test_what_the_owner_says_goes_first(tmp_path: Path) -> None:
    brief = Brief("sandbox", BRIEF.url, faults=FaultAccess(targets={"order": "PUT */api/orders"}))
    call = known_call("order", brief, tmp_path / "none", tmp_path)
    assert call
    assert (call.method, call.pattern) == ("PUT", "*/api/orders")


def test_a_store_without_switches_and_without_a_browser_cannot_be_broken(tmp_path: Path) -> None:
    walk = sandbox_walk(tmp_path)
    board = board_of(BRIEF, walk.ledger, object(), Plan("id", str(tmp_path), BRIEF.url))
    with pytest.raises(NotBreakable):
        board.arm("payment-error")


def test_somebody_elses_store_is_not_broken(tmp_path: Path) -> None:
    walk = sandbox_walk(tmp_path)
    url = "https://shop.example/"
    brief = Brief("theirs", url, faults=FaultAccess(f"{url}arm", f"{url}disarm"))
    board = board_of(brief, walk.ledger, object(), Plan("id", str(tmp_path), url))
    with pytest.raises(UsageError, match="stores of your own"):
        board.arm("payment-error")
