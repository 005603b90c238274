from __future__ import annotations

import pytest

from journeys.evidence.timeline import StatedFact, Timeline, acquainted
from journeys.model.contact import Clock, Mail
from journeys.model.event import Body, Event, FactNoted, JourneyBegan, JourneyEnded, Look, Note, StepBegan, StepEnded
from journeys.model.fact import Fact
from journeys.model.fault import FaultArmed
from journeys.model.journey import Journey
from journeys.model.outline import Outline, PageState

BEGAN = JourneyBegan(Journey("j", "j", "J", "f", 1, ("C2", "Cat", "C10"), "p", "phone", "en_GB", "shop", "/"))


def _timeline(*bodies: Body) -> Timeline:
    events = tuple(Event(seq, float(seq), 0, body) for seq, body in enumerate((BEGAN, *bodies)))
    return Timeline(events, lambda name: PageState(Outline(name, "", "", ())))


def _look(page: str) -> Look:
    return Look("/", "T", "home", page)


def test_bodies_of_a_kind_come_in_order_with_their_place() -> None:
    timeline = _timeline(Note("a", "1"), _look("x"), Note("b", "2"))
    assert [(n.seq, n.body.topic) for n in timeline.all(Note)] == [(1, "a"), (3, "b")]
    assert timeline.all(StepEnded) == ()
    assert timeline.journey.checklist == ("C2", "C10")


def test_pages_by_look_and_by_seq() -> None:
    timeline = _timeline(_look("x"), _look(""), Note("a", "1"))
    page = timeline.page(1)
    assert page is not None
    assert page.outline.url == "x"
    assert timeline.page(timeline.look(1)) is page
    assert [timeline.page(seq) for seq in (2, 3, 99, -1)] == [None] * 4
    assert timeline.page(None) is None


def test_the_last_look_at_or_before() -> None:
    timeline = _timeline(_look("x"), Note("a", "1"), _look("y"))
    found = [timeline.last_look(seq) for seq in (0, 1, 2, 3)]
    assert [seen.body.page if seen else None for seen in found] == [None, "x", "x", "y"]


def test_facts_by_attribute_and_entity() -> None:
    facts = (Fact("basket", "total", 1, "EUR"), Fact("order", "total", 2, "EUR"), Fact("basket", "tax", 3, "EUR"))
    timeline = _timeline(*(FactNoted(fact, 7) for fact in facts))
    assert [f.fact.value for f in timeline.facts] == [1, 2, 3]
    assert [f.fact.value for f in timeline.facts_about("total")] == [1, 2]
    assert [(f.fact.value, f.look) for f in timeline.facts_about("total", "order")] == [(2, 7)]


def test_steps_and_ends() -> None:
    steps = (StepBegan(0, "Given", "a", "f", 1), StepBegan(1, "When", "b", "f", 2, mandatory=False))
    timeline = _timeline(*steps, StepEnded(0, "passed", 1.0), JourneyEnded("completed"))
    assert [timeline.mandatory(index) for index in (0, 1, 2)] == [True, False, True]
    assert timeline.step_ends[0].outcome == "passed"
    assert timeline.ended == JourneyEnded("completed")
    assert _timeline().ended is None


def test_an_event_by_seq() -> None:
    assert _timeline().at(0).body == BEGAN
    with pytest.raises(LookupError):
        _timeline().at(5)


def test_the_customers_time_goes_on_from_the_last_reading_of_the_clock() -> None:
    timeline = _timeline(Clock("2026-11-25T10:00:00+00:00"), Note("a", "1"), Clock("2026-12-02T10:00:00+00:00", 604800))
    assert [str(timeline.when(seq)) for seq in (1, 2, 3)] == [
        "2026-11-25 10:00:00+00:00",
        "2026-11-25 10:00:01+00:00",
        "2026-12-02 10:00:00+00:00",
    ]
    assert timeline.when(0) is None
    assert timeline.until == timeline.when(3)
    assert _timeline().until is None


def test_a_mail_tells_of_the_time_it_was_sent_at_however_late_it_is_read() -> None:
    sent = {"late": "2026-11-25T10:05:00+00:00", "bare": "2026-11-25T10:05:00", "odd": "soon", "wrong": "2027-01-01"}
    mails = [Mail(name, "shop@shop.example", "sam@example.com", "On its way", when) for name, when in sent.items()]
    timeline = _timeline(Clock("2026-12-02T10:00:00+00:00"), *mails)
    facts = [StatedFact(seq, 0, 0, seq, Fact("order", "status", "dispatched", "")) for seq in (2, 3, 4, 5)]
    told = [str(timeline.stated_when(fact))[:16] for fact in facts]
    assert told == ["2026-11-25 10:05", "2026-11-25 10:05", "2026-12-02 10:00", "2026-12-02 10:00"]


def test_journeys_of_one_run_know_each_other() -> None:
    one, two = acquainted([_timeline(), _timeline()])
    assert (one.beside, two.beside) == ((two,), (one,))
    assert _timeline().beside == ()


def test_a_walk_in_which_something_was_broken_is_compared_with_none() -> None:
    broken = _timeline(FaultArmed("f", "sandbox", "error", "promotions", "it", "It fails"))
    one, two, three = acquainted([_timeline(), broken, _timeline()])
    assert (one.beside, two.beside, three.beside) == ((three,), (), (one,))
    assert one.of(one.events).beside == (three,)
