from __future__ import annotations

from journeys.detectors.messages import failure_repeated as detector
from journeys.model.contact import Clock, ContactBegan, ContactEnded
from tests.detectors._support.test_failures import ordered
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk() -> Walk:
    w = Walk()
    w.step()
    return w


def test_fires_when_the_next_order_fails_like_the_last_one() -> None:
    w = walk()
    first = ordered(w, 500)
    ordered(w, 201, result="done")
    w.step()
    ordered(w, 502)
    friction = only(detector, w)
    assert (friction.severity, friction.step, friction.subject, friction.count) == ("S2", 1, "order-place", 2)
    assert first in {proof.event for proof in friction.proofs}


def test_fires_when_the_customer_comes_back_the_next_day_as_asked() -> None:
    w = walk()
    w.add(Clock("2026-03-01T10:00:00+00:00"))
    ordered(w, 500)
    w.add(Clock("2026-03-02T10:00:00+00:00", 86400))
    ordered(w, 500)
    assert "failed 2 times" in only(detector, w).observed


def test_fires_on_the_second_call_that_is_cut_off() -> None:
    w = walk()
    for name in "ab":
        w.add(ContactBegan(name, "phone", "refund"))
        w.add(ContactEnded(name, "cut-off", "system", "the line went dead"))
    assert only(detector, w).cause == "contact:a"


def test_trying_again_at_once_is_the_same_failure() -> None:
    w = walk()
    ordered(w, 500)
    ordered(w, 500)
    ordered(w, 201, result="done")
    assert is_clear(detector, w)


def test_a_second_code_that_is_refused_is_no_failure_of_the_shop() -> None:
    w = walk()
    for code in ("A", "B"):
        w.look("basket")
        press = w.press("Apply", "promo.apply", requests=(w.request("/code", 422),))
        w.attempt("code-apply", code, "refused", first=press, last=press, message="We cannot find this code")
    assert is_clear(detector, w)


def test_cannot_tell_where_nothing_was_done_twice() -> None:
    w = walk()
    ordered(w, 201, result="done")
    assert cannot_tell(detector, w) == "not-reached"
