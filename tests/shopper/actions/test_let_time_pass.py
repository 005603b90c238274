from __future__ import annotations

from datetime import timedelta

import pytest

from journeys.model.contact import Clock
from journeys.shopper.actions import LetTimePass
from journeys.shopper.contacts import Contacts
from journeys.shopper.errors import HeldBack, NotOffered
from tests.shopper.afterwards import NOON, SandboxClock
from tests.shopper.fake import one, shopper_on

ORDERED = """
- main:
  - heading "Thank you for your order" [level=1]
  - paragraph: "Order number A-1"
  - paragraph: "Arrives Thursday 5 March 2026"
"""


def test_days_go_by_and_are_written_down() -> None:
    clock = SandboxClock()
    shopper, notebook = shopper_on(one(ORDERED), contacts=Contacts(clock=clock))
    shopper.does(LetTimePass(7))
    assert clock.time == NOON + timedelta(days=7)
    assert [body for body in notebook.bodies if isinstance(body, Clock)] == [
        Clock("2026-03-09T12:00:00+00:00", 604800.0, "Wait for 7 days")
    ]
    assert shopper.now == clock.time


def test_until_the_morning_after_the_last_day_that_was_named() -> None:
    clock = SandboxClock()
    shopper, _ = shopper_on(one(ORDERED), contacts=Contacts(clock=clock), today=NOON.date())
    shopper.look()
    shopper.does(LetTimePass(until="arrival"))
    assert clock.time.isoformat() == "2026-03-06T09:00:00+00:00"


def test_where_time_cannot_be_moved_the_walk_ends_well() -> None:
    for contacts in (Contacts(), Contacts(clock=SandboxClock(movable=False))):
        with pytest.raises(HeldBack, match="follow-up"):
            shopper_on(one(ORDERED), contacts=contacts)[0].does(LetTimePass(1))


def test_without_a_day_there_is_nothing_to_wait_for() -> None:
    shopper, _ = shopper_on(one("- main:\n  - paragraph: Hello\n"), contacts=Contacts(clock=SandboxClock()))
    with pytest.raises(NotOffered, match="No day"):
        shopper.does(LetTimePass(until="arrival"))


def test_describe() -> None:
    assert LetTimePass(1).describe() == "Wait for a day"
    assert LetTimePass(7).describe() == "Wait for 7 days"
    assert LetTimePass(until="arrival").describe() == "Wait until the parcel should have arrived"
