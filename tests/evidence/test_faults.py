from __future__ import annotations

import math

from journeys.evidence.codec import decode_event, encode_event
from journeys.evidence.faults import fault_windows
from journeys.evidence.timeline import Timeline
from journeys.model.event import Body, Event
from journeys.model.fault import BooksRead, FaultArmed, FaultFelt, FaultLifted
from journeys.model.outline import PageState

DOWN = FaultArmed("payment", "sandbox", "no-answer", "payment", "the payment service", "The payment does not answer.")


def walked(*bodies: Body) -> Timeline:
    def page(_name: str) -> PageState:
        raise AssertionError("no page is needed")

    return Timeline(tuple(Event(seq, float(seq), 0, body) for seq, body in enumerate(bodies)), page)


def test_a_fault_stands_from_its_arming_to_its_lifting() -> None:
    (window,) = fault_windows(
        walked(DOWN, FaultFelt("payment", 2, "two requests", 0.5, 0.9), FaultLifted("payment", "step", 3))
    )
    assert (window.times, window.first_felt, window.until) == (3, 0.5, 2.0)
    assert window.covers(1.0)
    assert not window.covers(2.0)


def test_one_that_was_never_felt_says_so() -> None:
    (window,) = fault_windows(walked(DOWN, FaultLifted("payment", "scenario-ended")))
    assert (window.times, window.first_felt) == (0, -1.0)


def test_armed_again_is_another_window() -> None:
    again = walked(DOWN, FaultFelt("payment", 1, "one"), FaultLifted("payment", "step", 1), DOWN)
    first, second = fault_windows(again)
    assert (first.times, second.times) == (1, 0)
    assert second.until == math.inf


def test_the_bodies_survive_the_round_trip() -> None:
    event = Event(1, 2.0, 0, BooksRead("sandbox", (), (), "2026-11-26T10:00:00+00:00"))
    assert decode_event(encode_event(event)) == event
