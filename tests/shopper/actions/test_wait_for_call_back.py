from __future__ import annotations

from datetime import timedelta

import pytest

from journeys.model.contact import CallReceived, CallsRead
from journeys.shopper.actions import CallTheShop, HangUp, WaitForCallBack
from journeys.shopper.errors import NotOffered, ShopBlocks
from tests.shopper.calling.test_talk import NOW, Clockwork
from tests.shopper.phones import FakeLine, caller_on, menu

RANG = CallReceived("2026-11-25T11:00:00+00:00", "+441", "completed")


@pytest.mark.parametrize(
    ("promise", "until"),
    [
        ("We will call you back within 2 hours.", NOW + timedelta(hours=2)),
        ("We will call you back tomorrow.", NOW + timedelta(hours=37, minutes=59)),
        ("We will call you back.", NOW + timedelta(days=3)),
    ],
)
def test_time_passes_until_the_call_is_due(promise: str, until: object) -> None:
    clock, line = Clockwork(), FakeLine({"": menu(promise)}, log=(RANG,))
    shopper, notes = caller_on(line, clock=clock)
    shopper.does(CallTheShop())
    shopper.does(HangUp())
    shopper.does(WaitForCallBack())
    (read,) = notes.all(CallsRead)
    assert read.calls == (RANG,)
    assert timedelta(0) < clock.at - until < timedelta(minutes=2)  # type: ignore[operator] # datetimes


def test_without_a_promise_or_a_list_of_calls() -> None:
    shopper, _ = caller_on({"": menu("Hello.")})
    with pytest.raises(ShopBlocks, match="No call was promised"):
        shopper.does(WaitForCallBack())
    other, _ = caller_on({"": menu("We will call you back today.")}, clock=Clockwork())
    other.does(CallTheShop())
    with pytest.raises(NotOffered):
        other.does(WaitForCallBack())
    assert WaitForCallBack().describe() == "Wait for the promised call"
