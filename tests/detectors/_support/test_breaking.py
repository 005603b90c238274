from __future__ import annotations

from journeys.detectors._support.breaking import age, bought, faults, is_gone, live, said, stands, unbroken
from tests.detectors.build import Walk
from tests.detectors.recovery.broken import at, broken, charge, lifted, met, order, tried


def test_only_what_was_felt_is_a_fault() -> None:
    felt, unfelt, counted = broken(), broken(felt=0), broken(felt=0)
    lifted(unfelt, 0)
    lifted(counted, 2)
    assert [fault.name for fault in faults(felt.timeline())] == ["payment-no-answer"]
    assert faults(unfelt.timeline()) == ()
    assert len(faults(counted.timeline())) == 1
    assert (unbroken(unfelt.timeline()).reason, unbroken(Walk().timeline()).reason) == ("not-reached", "not-applicable")


def test_what_stopped_the_customer_is_told_by_the_shop() -> None:
    w = broken()
    met(w, done=True)
    stopped = met(w, "No")
    met(w, "Offline", foreign=True)
    met(w, "Welcome back", goal="come-back", done=None)
    end = lifted(w)
    (fault,) = faults(w.timeline())
    assert [seen.seq for seen in fault.failed] == [stopped]
    assert (fault.until, fault.is_over) == (end, True)


def test_an_order_that_went_through_in_between() -> None:
    w = broken()
    seq = tried(w, "done")
    assert bought(w.timeline())
    assert not bought(w.timeline(), since=seq + 1)
    assert not bought(w.timeline(), until=seq - 1)


def test_money_orders_and_words() -> None:
    assert (live(charge()), live(charge(refunded=1290)), live(charge(taken=0, held=5))) == (1290, 0, 0)
    assert stands(order())
    assert not any(stands(order(state=state)) for state in ("cancelled", "Storniert", "annulée"))
    assert is_gone(["Sorry, this is sold out"])
    assert "failed" in said(broken("de_DE").timeline(), ["Es ist ein Fehler aufgetreten."])


def test_ages_are_told_only_between_moments() -> None:
    assert age(at(minute=0), at(minute=15)) == 900
    assert age("", at()) is None
    assert age(at(), "yesterday") is None
