from __future__ import annotations

from typing import Any

from journeys.detectors._support.failures import again, broken_requests, failures
from journeys.model.contact import Clock, ContactBegan, ContactEnded, Mail
from journeys.model.event import Attempt, PromiseNoted
from journeys.model.fact import Promise
from tests.detectors.build import Walk, shown


def ordered(w: Walk, *statuses: int, result: Any = "refused", url: str = "/orders", subject: str = "order") -> int:
    """One press that buys, answered with these statuses."""
    w.look("review")
    requests = tuple(w.request(url, status) for status in statuses)
    press = w.press("Pay", "order.place", requests=requests, new_texts=(shown("Sorry, that did not work"),))
    return w.attempt("order-place", subject, result, first=press, last=press, message="Please try again")


def clock(w: Walk, day: int, moved: float = 0.0) -> None:
    w.add(Clock(f"2026-03-{day:02d}T10:00:00+00:00", moved))


def test_a_failure_knows_its_events_and_what_was_said() -> None:
    w = Walk()
    w.step()
    ordered(w, 500)
    (failure,) = failures(w.timeline())
    assert failure.kind == "order-place:POST /orders"
    assert failure.cause == "action:4"
    assert failure.events == {3, 4, 5}
    assert failure.said == ("Please try again", "Sorry, that did not work")
    assert not failure.made_good


def test_presses_that_try_again_are_one_failure_and_made_good_when_one_works() -> None:
    w = Walk()
    w.step()
    for _ in range(3):
        ordered(w, 503)
    ordered(w, 201, result="done")
    (failure,) = failures(w.timeline())
    assert failure.made_good
    assert again(w.timeline()) == ()


def test_the_next_order_the_next_day_and_another_item_are_new_failures() -> None:
    for between in ("success", "day", "item"):
        w = Walk()
        w.step()
        clock(w, 1)
        ordered(w, 500)
        if between == "success":
            ordered(w, 201, result="done")
        if between == "day":
            clock(w, 2, 86400)
        ordered(w, 500, subject="other" if between == "item" else "order")
        (group,) = again(w.timeline())
        assert len(group) == 2, between


def test_another_part_that_fails_is_another_failure() -> None:
    w = Walk()
    w.step()
    ordered(w, 500)
    ordered(w, 201, result="done")
    ordered(w, 500, url="/addresses")
    assert len(failures(w.timeline())) == 2
    assert again(w.timeline()) == ()


def test_what_the_page_repeats_until_it_works_has_not_failed() -> None:
    w = Walk()
    w.step()
    seq = ordered(w, 503, 201, result="unknown")
    attempt = w.timeline().at(seq).body
    assert isinstance(attempt, Attempt)
    assert broken_requests(w.timeline(), attempt) == ()
    assert failures(w.timeline()) == ()


def test_contacts_that_are_cut_off_fail_by_channel() -> None:
    w = Walk()
    for name, channel in (("a", "phone"), ("b", "chat"), ("c", "phone")):
        w.add(ContactBegan(name, channel, "where is my order"))  # type: ignore[arg-type]  # a channel's name
        w.add(ContactEnded(name, "cut-off", "system"))
    (group,) = again(w.timeline())
    assert [one.cause for one in group] == ["contact:a", "contact:c"]


def promised(w: Walk, about: str, due: int) -> None:
    w.add(PromiseNoted(Promise("mail", "chat", "chat", f"2026-03-{due:02d}", "pending", about=about)))


def mailed(w: Walk, about: str, day: int) -> None:
    clock(w, day)
    w.add(Mail("1", "s@x", "c@x", about, f"2026-03-{day:02d}T10:00:00+00:00", text=about))


def test_a_promise_made_on_three_pages_is_broken_once_and_for_two_orders_twice() -> None:
    one, two = Walk(), Walk()
    clock(one, 1)
    clock(two, 1)
    for _ in range(3):
        promised(one, "A-1", 2)
    mailed(one, "A-1", 5)
    for order in ("A-1", "B-2"):
        promised(two, order, 2)
    mailed(two, "A-1", 5)
    mailed(two, "B-2", 6)
    assert len(failures(one.timeline())) == 1
    assert [failure.subject for failure in again(two.timeline())[0]] == ["mail", "mail"]
