from __future__ import annotations

import math
from dataclasses import replace

from journeys.evidence.codec import decode_event, encode_event
from journeys.evidence.faults import HIDDEN, fault_windows, shops_own
from journeys.evidence.timeline import Timeline
from journeys.model.event import Action, Audited, Body, Event, FactNoted, Look, NetworkRequest
from journeys.model.fact import Fact
from journeys.model.fault import BooksRead, FaultArmed, FaultFelt, FaultLifted, FaultMet
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
    assert (window.times, window.first_felt, window.last_felt, window.until) == (3, 0.5, 0.9, 2.0)
    assert window.was_felt
    assert window.covers(1.0)
    assert not window.covers(2.0)


def test_one_that_was_never_felt_says_so() -> None:
    (window,) = fault_windows(walked(DOWN, FaultLifted("payment", "scenario-ended")))
    assert (window.times, window.first_felt, window.last_felt) == (0, -1.0, -1.0)
    assert not window.was_felt


def test_armed_again_is_another_window() -> None:
    again = walked(DOWN, FaultFelt("payment", 1, "one"), FaultLifted("payment", "step", 1), DOWN)
    first, second = fault_windows(again)
    assert (first.times, second.times) == (1, 0)
    assert second.until == math.inf


def test_the_bodies_survive_the_round_trip() -> None:
    event = Event(1, 2.0, 0, BooksRead("sandbox", (), (), "2026-11-26T10:00:00+00:00"))
    assert decode_event(encode_event(event)) == event


BROKEN = FaultArmed("line", "edge", "answer-lost", "network", "the order call", "The answer is lost.")


def test_what_a_broken_line_did_is_not_the_shops_doing() -> None:
    lost = NetworkRequest("POST", "https://a.example/pay", "document", 0, "net::ERR_CONNECTION_RESET", started=2.5)
    before, white = Look("https://a.example/", "Shop", "review", "a.json"), Look("chrome-error://x/", "", "other", "b")
    stand_in = Look("https://a.example/pay", "503", "other", "c.json")
    fact, slow = FactNoted(Fact("order", "status", "lost"), 5), NetworkRequest("GET", "https://a.example/", "xhr", 200)
    audit, press = Audited("chrome-error://x/", 5, "4"), Action("press", "order.place", "Place", after=5)
    met = FaultMet("line", "order-place", 8, 9, 1.0, foreign=True)
    bodies = (BROKEN, before, lost, replace(lost, status=200, failure=""), slow, white, fact, audit, press, stand_in)
    walk = walked(*bodies, met, stand_in, FaultLifted("line", "step", 1), replace(lost, started=13.0))
    seen = shops_own(walk)
    hidden = [event.seq for event in seen.events if event.body == HIDDEN]
    assert hidden == [2, 5, 6, 7, 8, 9, 11]
    assert [event.seq for event in seen.events] == [event.seq for event in walk.events]


def test_without_a_broken_line_nothing_is_hidden() -> None:
    walk = walked(DOWN, NetworkRequest("POST", "https://a.example/pay", "document", 500))
    assert shops_own(walk) is walk
