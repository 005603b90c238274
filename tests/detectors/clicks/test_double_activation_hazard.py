from __future__ import annotations

from typing import Any

import pytest

from journeys.detectors.clicks import double_activation_hazard as detector
from journeys.model.contact import Mail
from journeys.model.event import FactNoted
from journeys.model.fact import Fact
from journeys.model.probing import Hurried
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.recovery.broken import at, books, broken, charge, order


def pressed(*after: Any, w: Walk | None = None, **parts: Any) -> Walk:
    """The last button pressed three times; the books before it and after it."""
    w = w or Walk("desktop")
    w.step("I place the order with three quick presses")
    w.look("review")
    books(w, order("A-0"), charge("c0"))
    press = w.press("Place order", "order.place")
    w.add(Hurried("order-place", "order", press, **{"presses": 3} | parts))
    w.look("confirmation")
    if after:
        books(w, order("A-0"), charge("c0"), *after)
    return w


TOO_MUCH = {
    "two orders": ((order("A-1"), order("A-2"), charge("a")), "2 orders"),
    "two orders to be paid later": ((order("A-1", "pending"), order("A-2", "pending")), "2 orders"),
    "two on account, both confirmed": (
        (order("A-1", "unpaid", confirmed=1), order("A-2", "unpaid", confirmed=1)),
        "A-2",
    ),
    "one order, two charges": ((order("A-1"), charge("a"), charge("b")), "2 charges"),
}


@pytest.mark.parametrize(("entries", "words"), TOO_MUCH.values(), ids=list(TOO_MUCH))
def test_fires_where_a_press_counts_again(entries: tuple[object, ...], words: str) -> None:
    w = pressed(*entries)
    friction = only(detector, w)
    assert friction.severity == "S4"
    assert words in friction.observed
    assert friction.cause == f"action:{w.timeline().all(Hurried)[0].body.action}"


ONCE = {
    "one order": (order("A-1"), charge("a")),
    "reserved twice, let go once": (order("A-1"), charge("a", taken=0), charge("b")),
    "a second order scrapped": (order("A-1"), order("A-2", state="cancelled"), charge("a")),
    "a second one nobody paid or confirmed": (order("A-1"), order("A-2", "unpaid"), charge("a")),
}


@pytest.mark.parametrize("entries", ONCE.values(), ids=list(ONCE))
def test_silent_where_one_wish_is_one_order(entries: tuple[object, ...]) -> None:
    assert is_clear(detector, pressed(*entries))


def test_a_button_that_lets_nobody_press_again_is_fine() -> None:
    assert is_clear(detector, pressed(order("A-1"), charge("a"), presses=1, ended="disabled"))


def test_cannot_tell_where_the_next_page_was_quicker_or_the_books_are_closed() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
    assert cannot_tell(detector, pressed(order("A-1"), charge("a"), presses=1, ended="replaced")) == "evidence-missing"
    assert cannot_tell(detector, pressed()) == "evidence-missing"
    assert cannot_tell(detector, pressed(order("A-0"))) == "evidence-missing"


def test_an_order_placed_afterwards_on_purpose_is_another_wish() -> None:
    w = pressed(order("A-1"), charge("a"))
    press = w.press("Place order", "order.place")
    w.attempt("order-place", "order", "done", first=press, last=press)
    books(w, order("A-0"), order("A-1"), order("A-2"), charge("c0"), charge("a"), charge("b"))
    assert is_clear(detector, w)


@pytest.mark.parametrize(("numbers", "fires"), [(("A-1", "A-2"), True), (("A-1", "A-1"), False)])
def test_without_books_two_confirmations_of_two_orders_tell(numbers: tuple[str, ...], fires: bool) -> None:
    w = pressed()
    for number in numbers:
        mail = w.add(Mail("m", "shop@x.example", "c@x.example", f"Your order {number}", at(1, 12)))
        w.add(FactNoted(Fact("order", "order_number", number, "", (), channel="mail", quote=number), mail))
    assert (only(detector, w).severity if fires else cannot_tell(detector, w)) == (
        "S4" if fires else "evidence-missing"
    )


@pytest.mark.parametrize(
    ("each", "after", "presses", "outcome"),
    [
        (1, 4, 3, "S2"),
        (1, 3, 2, "S2"),
        (6, 12, 3, "clear"),  # packs of six, and only one of the presses counted
        (1, 2, 3, "clear"),
        (1, 1, 3, "clear"),  # the shop lets nobody have a second one
        (1, 2, 1, "cannot"),
        (None, 4, 3, "cannot"),
        (1, None, 3, "cannot"),
    ],
)
def test_pieces_are_held_against_what_one_press_puts_in(
    each: int | None, after: int | None, presses: int, outcome: str
) -> None:
    w = Walk()
    press = w.press("Add to basket", "basket.add")
    w.add(Hurried("basket-add", "Mug", press, presses, "", each=each, before=each, after=after))
    if outcome == "S2":
        assert only(detector, w).severity == "S2"
    else:
        assert is_clear(detector, w) if outcome == "clear" else cannot_tell(detector, w) == "evidence-missing"


def test_after_a_failure_the_cause_is_the_failure() -> None:
    w = pressed(order("A-1"), order("A-2"), charge("a"), charge("b"), w=broken(kind="answer-lost"))
    assert only(detector, w).cause == "fault:payment-answer-lost:money"
