"""The channels of one journey, opened from the store's brief."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from journeys.channels.chat import BotLine
from journeys.errors import ChannelDown
from journeys.evidence.ledger import Ledger
from journeys.evidence.store import read_ledger
from journeys.model.brief import Brief, Endpoint
from journeys.model.contact import Clock
from journeys.run.contacts import contacts_of
from journeys.run.plan import Plan
from journeys.shopper.personas import persona
from tests.channels.answering import answering

SAM = persona("Sam", "en_GB", 1)
PLAN = Plan("id", "runs/id", "http://shop.example")


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "journey", tmp_path / "blobs")


def test_a_store_without_channels_has_real_time_and_nothing_else(ledger: Ledger) -> None:
    with contacts_of(Brief("mine", "http://shop.example"), SAM, ledger, PLAN) as (contacts, customer):
        assert customer == SAM
        assert contacts.clock
        assert not contacts.clock.movable
        assert (contacts.mailbox, contacts.phone, contacts.chat, contacts.statement) == (None, None, None, None)
    ledger.close()
    (event,) = read_ledger(ledger.folder / "events.jsonl")
    assert isinstance(event.body, Clock)
    assert abs((datetime.now(UTC) - datetime.fromisoformat(event.body.when)).total_seconds()) < 60


def test_clock_and_statement_are_the_stores(ledger: Ledger) -> None:
    with answering(lambda *_: (200, {"now": "2026-03-02T12:00:00+01:00", "entries": []})) as door:
        brief = Brief("mine", "http://shop.example", clock=Endpoint(door.url), statement=Endpoint(door.url))
        with contacts_of(brief, SAM, ledger, PLAN) as (contacts, _):
            assert contacts.clock
            assert contacts.clock.movable
            assert contacts.statement
            assert contacts.statement.entries() == ()
    ledger.close()
    assert read_ledger(ledger.folder / "events.jsonl")[0].body == Clock(
        "2026-03-02T12:00:00+01:00", reason="the journey begins"
    )


def test_a_clock_that_does_not_answer_ends_the_journey(ledger: Ledger) -> None:
    brief = Brief("mine", "http://shop.example", clock=Endpoint("http://127.0.0.1:9/"))
    with pytest.raises(ChannelDown), contacts_of(brief, SAM, ledger, PLAN):
        pass
    ledger.close()


def test_every_chat_is_a_fresh_conversation(ledger: Ledger) -> None:
    brief = Brief("mine", "http://shop.example", chat=Endpoint("http://bot.example/webhooks/rest/webhook", "t0ken"))
    with contacts_of(brief, SAM, ledger, PLAN) as (contacts, _):
        assert contacts.chat
        first, second = contacts.chat(), contacts.chat()
        assert isinstance(first, BotLine)
        assert isinstance(second, BotLine)
        assert (first.url, first.token) == ("http://bot.example/webhooks/rest/webhook", "t0ken")
        assert first.sender != second.sender
    ledger.close()
