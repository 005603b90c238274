from typing import Any

from journeys.detectors.contact import handle_effort as detector
from journeys.evidence.timeline import Timeline
from journeys.model.contact import ContactBegan
from journeys.model.earlier import Earlier
from journeys.model.event import Turn
from journeys.model.finding import CannotTell, Clear, Friction
from tests.detectors.build import Walk

SUBJECT = "chat:damaged"
EASY = (("customer", "It broke", ("issue",), 0.0), ("agent", "We send a new one.", (), 30.0))


def contact(*turns: Any) -> Walk:
    w = Walk()
    w.step()
    w.add(ContactBegan("c", "chat", "damaged"))
    for speaker, text, slots, waited in turns:
        agent = "Robin" if speaker == "agent" else ""
        w.add(Turn("chat", speaker, text, agent=agent, contact="c", slots=slots, waited=waited))
    return w


def said(walk: Walk, *before: float) -> Any:
    timeline: Timeline = walk.timeline()
    timeline.earlier = Earlier(handling={SUBJECT: before})
    (one,) = detector.detect(timeline)
    return one


def hard() -> Walk:
    asked = [("customer", f"CS-1, as I said {n} times", ("order", "issue"), 0.0) for n in range(4)]
    return contact(*EASY, *asked)


def test_fires_when_it_takes_far_more_than_in_earlier_runs() -> None:
    friction = said(hard(), 2, 1.5, 1.5)
    assert isinstance(friction, Friction)
    assert friction.subject == SUBJECT
    assert "5 turns, 7 said again" in friction.observed
    assert friction.cause == "slots:c", "said again by its detectors, so that it joins them"


def test_it_is_a_measure_and_never_weighs() -> None:
    assert said(hard(), 2, 2, 2).confidence == "unconfirmed"


def test_silent_when_it_is_as_before_a_little_more_or_easier() -> None:
    assert isinstance(said(contact(*EASY), 1.5, 1.5, 1.5), Clear)
    assert isinstance(said(hard(), 15, 16, 17), Clear)
    assert isinstance(said(contact(*EASY, *EASY), 2.5, 2.5, 2.5), Clear), "half as much again, and hardly anything"
    assert isinstance(said(hard(), 2, 2, 30), Clear), "it was as much before"


def test_cannot_tell_without_earlier_runs_or_without_a_contact() -> None:
    for walk, before, reason in ((hard(), (2, 2), "evidence-missing"), (Walk(), (2, 2, 2), "not-reached")):
        one = said(walk, *before)
        assert isinstance(one, CannotTell)
        assert one.reason == reason
