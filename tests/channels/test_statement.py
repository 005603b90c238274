from __future__ import annotations

import pytest

from journeys.channels.statement import EndpointStatement
from journeys.errors import ChannelDown
from journeys.model.brief import Endpoint
from journeys.model.contact import StatementEntry
from tests.channels.answering import answering

ROWS = [
    {"reference": "A-1", "kind": "refund", "amount": 500, "currency": "EUR", "when": "2026-03-09T12:00:00+00:00"},
    {"reference": "a-1", "kind": "charge", "amount": 900, "currency": "EUR", "when": "2026-03-02T12:00:00+00:00"},
    {"reference": "B-2", "kind": "hold", "amount": 70, "currency": "EUR", "when": "2026-03-03T12:00:00+00:00"},
]


def test_entries_of_one_order_or_all_oldest_first() -> None:
    with answering(lambda *_: (200, {"entries": ROWS})) as door:
        statement = EndpointStatement(Endpoint(door.url, "t"), "sam@example.com")
        assert [entry.kind for entry in statement.entries("A-1")] == ["charge", "refund"]
        assert [entry.kind for entry in statement.entries()] == ["charge", "hold", "refund"]
        assert statement.entries("C-3") == ()
        assert statement.entries("B-2", email="kim@example.com") == (
            StatementEntry("B-2", "hold", 70, "EUR", "2026-03-03T12:00:00+00:00"),
        )
    asked = [path.removeprefix("/door?email=") for _, path, *_ in door.asked]
    assert asked[-2:] == ["sam%40example.com", "kim%40example.com"]


@pytest.mark.parametrize("entries", [None, [{"kind": "charge"}], [{**ROWS[0], "kind": "gift"}], "none"])
def test_what_is_no_statement_is_said(entries: object) -> None:
    with answering(lambda *_: (200, {"entries": entries})) as door, pytest.raises(ChannelDown, match="entries"):
        EndpointStatement(Endpoint(door.url), "sam@example.com").entries()
