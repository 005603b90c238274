from __future__ import annotations

from datetime import timedelta

import pytest

from journeys.detectors.phone import promise_to_contact_broken as detector
from journeys.model.contact import CallReceived, CallsRead, Mail, MailAwaited
from journeys.model.event import PromiseNoted
from journeys.model.fact import Promise
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.phone.calls import START, call, clock, line, over


def at(hours: float) -> str:
    return (START + timedelta(hours=hours)).isoformat()


def promised(what: str = "call-back", due: str = "", channel: str = "phone") -> Walk:
    walk = call(channel)
    source = line(walk, "We will be in touch.", channel, when=at(0))
    walk.add(PromiseNoted(Promise(what, channel, channel, due, "pending", "We will be in touch.", "phone-1"), source))
    return over(walk, "promised", channel=channel)


def listed(walk: Walk, hours: float, *calls: float) -> Walk:
    """The time moves on, then the carrier's list is read."""
    clock(walk, hours)
    walk.add(CallsRead("+44", tuple(CallReceived(at(one), "+441", "completed") for one in calls), at(hours)))
    return walk


def test_a_call_that_never_came() -> None:
    friction = only(detector, listed(promised(due=at(2)), 2.1))
    assert (friction.severity, friction.subject) == ("S3", "promised call")
    assert "We will be in touch" in friction.observed


def test_a_call_that_came_too_late_or_before_it_was_promised() -> None:
    assert only(detector, listed(promised(due=at(2)), 4, 3)).subject == "promised call"
    assert only(detector, listed(promised(due=at(2)), 4, -1)).subject == "promised call"


@pytest.mark.parametrize("hours", [0.5, 1.99])
def test_a_call_at_the_last_minute_is_kept(hours: float) -> None:
    assert is_clear(detector, listed(promised(due=at(2)), 2.1, hours))


def test_before_it_is_due_it_is_pending() -> None:
    assert cannot_tell(detector, listed(promised(due=at(2)), 1)) == "not-reached"
    assert cannot_tell(detector, listed(promised(), 20)) == "not-reached"


def test_without_a_time_a_working_day_counts() -> None:
    assert only(detector, listed(promised(), 25)).subject == "promised call"
    assert only(detector, listed(promised(due="2026-11-25"), 24)).expected.endswith("2026-11-25")


def test_nobody_looked() -> None:
    walk = promised(due=at(2))
    clock(walk, 3)
    assert cannot_tell(detector, walk) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"


def mail(walk: Walk, hours: float, *, healthy: bool = True, comes: bool = False) -> Walk:
    clock(walk, hours)
    found = walk.add(Mail("m1", "a@b.example", "c@d.example", "Your question", at(hours))) if comes else -1
    walk.add(MailAwaited("answer", "", "c@d.example", found, 10.0, healthy))
    return walk


def test_a_mail_that_never_came() -> None:
    assert only(detector, mail(promised("mail", at(2), "chat"), 3)).subject == "promised mail"
    assert is_clear(detector, mail(promised("mail", at(2), "chat"), 1, comes=True))
    assert cannot_tell(detector, mail(promised("mail", at(2), "chat"), 3, healthy=False)) == "evidence-missing"


def test_an_answer_may_come_either_way() -> None:
    assert is_clear(detector, listed(promised("reply", at(2)), 3, 1))
    assert cannot_tell(detector, listed(promised("reply", at(2)), 3)) == "evidence-missing"
    assert only(detector, mail(listed(promised("reply", at(2)), 3), 3)).subject == "promised answer"


def test_promises_of_pages_and_deliveries_are_not_its_business() -> None:
    assert cannot_tell(detector, listed(promised("delivery", at(2)), 3)) == "not-reached"
    assert cannot_tell(detector, listed(promised("mail", at(2), "browser"), 3)) == "not-reached"
