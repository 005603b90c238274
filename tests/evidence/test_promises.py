"""Promises closed by later facts, on the customer's clock."""

from __future__ import annotations

from journeys.evidence.promises import Followed, promises
from journeys.model.contact import Clock, Mail, MailAwaited, StatementEntry, StatementRead
from journeys.model.event import FactNoted, PromiseNoted
from journeys.model.fact import Fact, Promise
from tests.detectors.build import Walk


def made(what: str = "delivery", due: str = "2026-03-09", about: str = "A-1") -> Walk:
    walk = Walk()
    walk.add(Clock("2026-03-02T12:00:00+00:00"))
    walk.look("confirmation")
    walk.add(PromiseNoted(Promise(what, "confirmation", "browser", due, "pending", "by Monday", about)))
    return walk


def at(walk: Walk, when: str) -> Walk:
    walk.add(Clock(f"{when}:00+00:00", 1.0))
    return walk


def status(walk: Walk, when: str, said: str, day: str = "", number: str = "A-1") -> Walk:
    at(walk, when)
    walk.look("tracking")
    walk.fact("order", "order_number", number, "")
    walk.fact("order", "status", said, "")
    if day:
        walk.fact("order", "delivered", day, "date")
    return walk


def only(walk: Walk) -> Followed:
    (one,) = promises(walk.timeline())
    return one


def state(walk: Walk) -> str:
    return only(walk).promise.state


def test_a_parcel_that_came_in_time_keeps_its_promise() -> None:
    kept = only(status(made(), "2026-03-12T10:00", "delivered", "2026-03-09"))
    assert (kept.promise.state, kept.closed_at) == ("kept", "2026-03-09")
    assert kept.proof > kept.seq
    assert state(status(made(), "2026-03-09T23:00", "delivered")) == "kept"


def test_a_parcel_that_came_late_or_is_not_there_breaks_it() -> None:
    assert state(status(made(), "2026-03-12T10:00", "delivered", "2026-03-10")) == "broken"
    assert state(status(made(), "2026-03-10T00:30", "in-transit")) == "broken"


def test_an_old_mail_read_late_says_nothing_of_the_day_it_is_read() -> None:
    walk = at(made(), "2026-03-10T09:00")
    sent = walk.add(Mail("m1", "shop@shop.example", "sam@example.com", "On its way", "2026-03-03T09:00:00+00:00"))
    walk.add(FactNoted(Fact("order:A-1", "status", "dispatched", "", channel="mail"), sent))
    assert state(walk) == "unknown"
    assert state(status(walk, "2026-03-10T10:00", "delivered", "2026-03-09")) == "kept"


def test_before_it_is_due_it_is_pending_and_unseen_it_is_unknown() -> None:
    assert state(status(made(), "2026-03-09T22:00", "in-transit")) == "pending"
    assert state(at(made(), "2026-03-20T10:00")) == "unknown"
    assert state(status(made(), "2026-03-20T10:00", "delivered")) == "unknown"  # late or not: no day was named
    assert state(made(due="")) == "pending"


def test_another_order_proves_nothing() -> None:
    assert state(status(made(), "2026-03-12T10:00", "delivered", "2026-03-05", number="B-2")) == "unknown"


def read(walk: Walk, when: str, *refunds: str, about: str = "A-1") -> Walk:
    at(walk, when)
    entries = tuple(StatementEntry("A-1", "refund", 500, "EUR", f"{day}T09:00:00+00:00") for day in refunds)
    charge = StatementEntry("A-1", "charge", 500, "EUR", "2026-02-20T09:00:00+00:00")
    walk.add(StatementRead(about, (charge, *entries), f"{when}:00+00:00"))
    return walk


def test_money_that_came_back() -> None:
    assert state(read(made("refund"), "2026-03-20T10:00", "2026-03-09")) == "kept"
    assert state(read(made("refund"), "2026-03-20T10:00", "2026-03-10")) == "broken"
    assert state(read(made("refund"), "2026-03-20T10:00")) == "broken"
    assert state(read(made("refund"), "2026-03-05T10:00")) == "pending"
    assert state(read(made("refund"), "2026-03-20T10:00", "2026-02-25")) == "broken"  # a refund from before
    assert state(read(made("refund"), "2026-03-20T10:00", "2026-03-04", about="B-2")) == "unknown"
    assert state(read(made("refund", due=""), "2026-03-20T10:00", "2026-03-19")) == "kept"


def mail(walk: Walk, when: str, text: str) -> Walk:
    walk.add(Mail("m1", "shop@shop.example", "sam@example.com", "Hello", f"{when}:00+00:00", text=text))
    return walk


def test_a_mail_that_was_to_come() -> None:
    assert state(mail(at(made("mail"), "2026-03-20T10:00"), "2026-03-08T09:00", "About A-1")) == "kept"
    assert state(mail(at(made("mail"), "2026-03-20T10:00"), "2026-03-12T09:00", "About A-1")) == "broken"
    assert state(mail(at(made("mail"), "2026-03-20T10:00"), "2026-03-08T09:00", "Big sale")) == "unknown"


def test_silence_counts_only_where_the_mailbox_was_proved() -> None:
    for healthy, expected in ((True, "broken"), (False, "unknown")):
        walk = at(made("reply"), "2026-03-20T10:00")
        walk.add(MailAwaited("reply", "A-1", "sam@example.com", -1, 60.0, healthy))
        assert state(walk) == expected


def test_a_moment_is_over_when_it_has_passed() -> None:
    walk = made("call-back", due="2026-03-02T12:00:01+00:00")
    at(walk, "2026-03-02T12:30")
    assert state(walk) == "unknown"
    assert state(made("call-back", due="2026-03-02T18:00:00+00:00")) == "pending"
    assert state(made("call-back", due="soon")) == "pending"
