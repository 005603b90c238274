from __future__ import annotations

from journeys.detectors.channels import status_lag as detector
from journeys.model.contact import Clock
from tests.detectors.build import cannot_tell, is_clear, only
from tests.detectors.channels.test_channel_contradiction import told
from tests.detectors.contact.talking import Talk


def test_the_chat_is_hours_behind() -> None:
    friction = only(detector, told("delivered", "in-transit", later="2026-11-25T14:00:00+00:00"))
    assert (friction.severity, friction.cause_class) == ("S1", "lag")
    assert friction.observed.startswith("chat: in-transit, 4.0 hours")


def test_a_day_behind_what_the_page_dates() -> None:
    walk = Talk()
    walk.look("tracking")
    walk.fact("order", "order_number", "CS-10417", "")
    walk.fact("order", "status", "delivered", "")
    walk.fact("order", "delivered", "2026-11-20", "date")
    walk.add(Clock("2026-11-25T10:00:00+00:00"))
    walk.begins("chat", "where is my order").says("bot: It is in transit.").states("order", "status", "in-transit")
    friction = only(detector, walk)
    assert (friction.severity, "days later" in friction.observed) == ("S2", True)


def test_news_need_a_quarter_of_an_hour() -> None:
    assert is_clear(detector, told("delivered", "in-transit", later="2026-11-25T10:10:00+00:00"))


def test_an_order_may_move_on() -> None:
    assert is_clear(detector, told("in-transit", "delivered", later="2026-11-25T14:00:00+00:00"))


def test_contradictions_are_told_elsewhere_and_unknown_is_unknown() -> None:
    assert is_clear(detector, told("delivered", "packed", later="2026-11-25T14:00:00+00:00"))
    assert cannot_tell(detector, told("returned", "in-transit")) == "not-reached"
