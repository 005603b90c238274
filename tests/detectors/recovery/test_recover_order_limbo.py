from __future__ import annotations

from journeys.detectors.recovery import recover_order_limbo as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.recovery.broken import at, books, broken, charge, mailed, met, order


def lost() -> Walk:
    return broken(kind="answer-lost", charged="yes")


def test_fires_on_money_without_an_order() -> None:
    w = lost()
    books(w, charge())
    friction = only(detector, w)
    assert (friction.severity, friction.cause_class) == ("S4", "order-limbo")
    assert "12.90 GBP was taken" in friction.observed


def test_fires_on_the_second_charge_that_belongs_to_no_order() -> None:
    w = lost()
    books(w, order("A-1", intent="v"), charge("a", intent="w"), charge("b", intent="v"))
    assert "no order for it" in only(detector, w).observed


def test_money_that_is_only_held_weighs_less() -> None:
    w = lost()
    books(w, charge(taken=0, held=1290))
    assert only(detector, w).severity == "S3"


def test_fires_on_a_paid_order_nobody_told_the_customer_of() -> None:
    w, told, mail = lost(), lost(), lost()
    told.look("confirmation")
    told.fact("order", "order_number", "A-1", "")
    mailed(mail, "Your order A-1", "It is confirmed.")
    for one in (w, told, mail):
        books(one, order(confirmed=0), charge(order="A-1"))
    assert "nobody told" in only(detector, w).observed
    assert is_clear(detector, told)
    assert is_clear(detector, mail)


def test_fires_on_an_unpaid_order_that_is_called_paid() -> None:
    for words, fires in (
        (("Payment received.",), True),
        (("Your payment is still pending. We will e-mail you.",), False),
    ):
        w = broken(kind="slow")
        met(w, *words)
        books(w, order(payment="unpaid"))
        assert is_clear(detector, w) != fires


def test_a_payment_that_takes_its_time_and_says_so_is_honest() -> None:
    w = broken(kind="slow")
    met(w, "Ihre Zahlung wird noch geprüft.", done=None)
    books(w, order(payment="pending"), charge(order="A-1", taken=0, held=1290))
    assert is_clear(detector, w)


def test_within_a_quarter_of_an_hour_nothing_is_judged() -> None:
    w = lost()
    books(w, charge(), when=at(minute=14))
    assert cannot_tell(detector, w) == "evidence-missing"


def test_where_the_books_name_only_a_day_the_fault_is_the_beginning() -> None:
    w = lost()
    books(w, order(confirmed=0, when="2026-03-01"), charge(order="A-1"))
    assert "nobody told" in only(detector, w).observed


def test_money_that_came_back_is_not_missing() -> None:
    w = lost()
    books(w, charge(refunded=1290), charge("b", taken=0))
    assert is_clear(detector, w)


def test_cannot_tell_without_a_fault_or_without_books() -> None:
    assert cannot_tell(detector, Walk()) == "not-applicable"
    assert cannot_tell(detector, lost()) == "evidence-missing"
