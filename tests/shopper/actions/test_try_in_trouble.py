from __future__ import annotations

from journeys.shopper.actions import CheckOutAsGuest, PlaceOrder, TryInTrouble
from tests.shopper.breaking import failing, troubled


def test_what_the_fault_stops_does_not_end_the_walk() -> None:
    shopper, _, faults = troubled(failing())
    shopper.does(CheckOutAsGuest())
    faults.arm("payment-no-answer")
    shopper.does(TryInTrouble(PlaceOrder()))
    assert shopper.memory.met[-1].done is False
    assert not shopper.memory.placed


def test_describe() -> None:
    assert TryInTrouble(PlaceOrder()).describe() == "Try: place the order"
