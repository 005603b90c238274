from __future__ import annotations

import pytest

from journeys.detectors.recovery import recover_double_charge as detector
from journeys.model.contact import StatementEntry, StatementRead
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.recovery.broken import at, books, broken, charge, lifted, order, tried

TWICE = {
    "two charges, one wish": (order(intent="w"), charge("a", intent="w"), charge("b", intent="w")),
    "two charges, no names at all": (order(), charge("a"), charge("b")),
    "two charges under two names, one wish": (order(intent="v"), charge("a", intent="w"), charge("b", intent="v")),
    "two orders": (order("A-1"), order("A-2"), charge("a")),
}


@pytest.mark.parametrize("entries", TWICE.values(), ids=list(TWICE))
def test_fires_on_more_than_one_for_one_wish(entries: tuple[object, ...]) -> None:
    w = broken(kind="double", charged="yes")
    seq = books(w, *entries)  # type: ignore[arg-type]  # orders and charges
    friction = only(detector, w)
    assert (friction.severity, friction.cause) == ("S4", "fault:payment-double:money")
    assert friction.proofs[0].event == seq


def test_money_held_a_second_time_weighs_less() -> None:
    w = broken(kind="answer-lost")
    books(w, order(), charge("a"), charge("b", taken=0, held=1290))
    assert only(detector, w).severity == "S3"


ONCE = {
    "reserved and let go": (order(), charge("a", taken=0), charge("b")),
    "given back in full": (order(), charge("a", refunded=1290), charge("b")),
    "one order in two parts": (order(), charge("a", taken=1290)),
    "a scrapped order beside it": (order("A-1", state="cancelled"), order("A-2"), charge("a")),
    "an abandoned one nobody paid": (order("A-1", "unpaid"), order("A-2"), charge("a")),
    "nothing at all": (),
}


@pytest.mark.parametrize("entries", ONCE.values(), ids=list(ONCE))
def test_silent_where_the_customer_pays_once(entries: tuple[object, ...]) -> None:
    w = broken()
    books(w, *entries)  # type: ignore[arg-type]  # orders and charges
    assert is_clear(detector, w)


def test_two_orders_on_purpose_are_two_wishes() -> None:
    w = broken()
    lifted(w)
    tried(w, "done")
    tried(w, "done")
    books(w, order("A-1"), order("A-2"), charge("a"), charge("b"))
    assert is_clear(detector, w)


def test_without_books_the_statement_tells() -> None:
    def entry(kind: str) -> StatementEntry:
        return StatementEntry("A-1", kind, 1290, "GBP", at())  # type: ignore[arg-type]  # names of the tests

    twice, once = broken(), broken()
    twice.add(StatementRead("", (entry("charge"), entry("charge")), at()))
    once.add(StatementRead("", (entry("hold"), entry("charge"), entry("charge"), entry("refund")), at()))
    assert "2 times" in only(detector, twice).observed
    assert is_clear(detector, once)


def test_cannot_tell_without_a_fault_or_without_books() -> None:
    calm = Walk()
    books(calm, order(), charge("a"), charge("b"))
    assert cannot_tell(detector, calm) == "not-applicable"
    assert cannot_tell(detector, broken()) == "evidence-missing"
    unfelt = broken(felt=0)
    lifted(unfelt, 0)
    assert cannot_tell(detector, unfelt) == "not-reached"
