from __future__ import annotations

import pytest

from journeys.model.contact import ContactEnded
from journeys.shopper.actions import CallTheShop, HangUp
from tests.shopper.phones import FakeLine, caller_on, menu


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Hello.", "unresolved"),
        ("Your order is in transit.", "resolved"),
        ("We will call you back today.", "promised"),
    ],
)
def test_a_call_ends_as_it_went(text: str, outcome: str) -> None:
    line = FakeLine({"": menu(text)})
    shopper, notes = caller_on(line)
    shopper.does(CallTheShop())
    shopper.does(HangUp())
    shopper.does(HangUp())
    assert [ended.outcome for ended in notes.all(ContactEnded)] == [outcome]
    assert line.calls[0].hung_up


def test_without_a_call_nothing_happens() -> None:
    shopper, notes = caller_on({})
    shopper.does(HangUp())
    assert notes.bodies == []
    assert HangUp().describe() == "Hang up"
