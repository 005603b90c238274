"""The shop's books over HTTP: counted, not counted, and what was wrong before."""

from __future__ import annotations

from typing import Any

import pytest

from journeys.channels import ledger
from journeys.errors import ChannelDown
from journeys.model.brief import Endpoint
from journeys.model.load import INVARIANTS, Invariant

DOOR = Endpoint("http://127.0.0.1:9/ledger", "token")
FINE = {"counted": 3, "offending": []}


def answering(monkeypatch: pytest.MonkeyPatch, told: object) -> list[Any]:
    asked: list[Any] = []

    def ask(_door: Endpoint, method: str = "GET", *, body: object = None, seconds: float) -> object:
        assert seconds > 20, "a shop that is busy with a crowd is waited for"
        asked.append((method, body))
        if isinstance(told, Exception):
            raise told
        return told

    monkeypatch.setattr(ledger, "ask", ask)
    return asked


def test_books_that_count(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(
        monkeypatch, {"numbers": {"orders": 3, "x": "y"}, "invariants": {"oversold": {**FINE, "offending": ["A"]}}}
    )
    numbers, (one,) = ledger.read_books(DOOR, ("oversold",))
    assert numbers == {"orders": 3}
    assert (one.counted, one.offending, one.holds) == (3, ("A",), False)


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({}, "say nothing"),
        ({"invariants": {"oversold": {"counted": None, "offending": [], "reason": "no stock here"}}}, "no stock here"),
        ({"invariants": {"oversold": {"counted": True, "offending": []}}}, "did not count"),
        ({"invariants": {"oversold": {"counted": -1, "offending": []}}}, "did not count"),
        ({"invariants": {"oversold": {"counted": 1}}}, "did not count"),
        (ChannelDown("it does not answer."), "does not answer"),
    ],
)
def test_what_is_not_counted_says_why_and_never_holds(
    monkeypatch: pytest.MonkeyPatch, told: object, reason: str
) -> None:
    answering(monkeypatch, told)
    _, (one,) = ledger.read_books(DOOR, ("oversold",))
    assert one.counted is None
    assert reason in one.reason
    assert not one.holds


def test_a_store_without_books() -> None:
    _, found = ledger.read_books(None, INVARIANTS)
    assert len(found) == len(INVARIANTS)
    assert not any(one.holds for one in found)


def test_what_was_wrong_before_is_not_the_crowds_doing() -> None:
    old = Invariant("oversold", "x", 1, ("A",))
    new = Invariant("oversold", "x", 5, ("A", "B"))
    assert ledger.since([old], [new])[0].offending == ("B",)


def test_only_what_is_wanted_is_prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answering(monkeypatch, {"orders": []})
    ledger.prepare(DOOR, {"Mug": 20}, 0, 3)
    assert asked == [("POST", {"stock": {"Mug": 20}, "readers": 3})]
