from __future__ import annotations

from journeys.model.contact import Clock
from journeys.shopper.actions import MendProcess
from tests.shopper.breaking import troubled
from tests.shopper.checkout import checkout


def test_time_passes_and_it_works_again() -> None:
    shopper, notebook, faults = troubled(checkout())
    faults.arm("payment-no-answer")
    shopper.does(MendProcess(20))
    assert faults.lifted == ["step"]
    assert [clock.moved for clock in notebook.all(Clock)] == [20]


def test_what_comes_back_by_itself_is_waited_for() -> None:
    shopper, _, faults = troubled(checkout())
    faults.arm("network-offline", 10.0)
    faults.ends = True
    shopper.does(MendProcess(alone=True))
    assert faults.standing == ()


def test_describe() -> None:
    assert MendProcess().describe() == "Wait until it is back"
