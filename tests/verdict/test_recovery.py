"""Recovery credit and the second time: severities after what the shop did about its failure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from journeys.model.contact import Clock
from journeys.model.finding import Proof
from journeys.verdict.clusters import clusters
from journeys.verdict.detecting import Detected
from journeys.verdict.recovery import settled
from tests.detectors.build import Walk
from tests.detectors.recovery.broken import broken, met
from tests.verdict.build import JOURNEY, draft, meta

HONEST = "Sorry, our payment service is not answering. Try again in a minute, or pay by invoice."
BARE = "Something went wrong."


def failing(message: str = HONEST, then: str = "done", days: tuple[int, ...] = (1,)) -> Walk:
    """A walk whose order fails once a day; the press is the event before its attempt."""
    w = Walk()
    w.step()
    for day in days:
        w.add(Clock(f"2026-03-{day:02d}T10:00:00+00:00", 86400.0 * (day > 1)))
        w.look("review")
        press = w.press("Pay", "order.place", requests=(w.request("/orders", 500),))
        w.attempt("order-place", "order", "refused", first=press, last=press, message=message)
    if then:
        press = w.press("Pay", "order.place", requests=(w.request("/orders", 201),))
        w.attempt("order-place", "order", then, first=press, last=press)
    return w


def first_press(w: Walk) -> int:
    return next(event.seq for event in w.events if type(event.body).__name__ == "Action")


def said(id_: str, outcome: str = "friction", **changes: Any) -> Detected:
    drafts = (draft(id_, **changes),) if outcome == "friction" else ()
    return Detected(meta(id_), JOURNEY.id, outcome, "", drafts)


def severity(w: Walk, *others: Detected, **changes: Any) -> str:
    about = {"severity": "S3", "cause": f"action:{first_press(w)}", "proofs": (Proof(0),)} | changes
    (one, *_) = settled(w.timeline(), (said("error-click", **about), *others))
    assert (one.friction.severity != about["severity"]) == bool(one.weighed)
    return one.friction.severity


def test_a_failure_owned_made_right_and_without_loss_weighs_one_step_less() -> None:
    assert severity(failing()) == "S2"
    assert severity(failing(), severity="S1") == "S1"


@pytest.mark.parametrize("lost", ["recover-cart-lost", "recover-double-charge", "recover-dishonest", "failure-hidden"])
def test_no_credit_where_something_was_lost_or_not_told(lost: str) -> None:
    assert severity(failing(), said(lost, cause="other")) == "S3"


def test_no_credit_without_owning_it_or_without_proof_that_nothing_was_lost() -> None:
    assert severity(failing(BARE)) == "S3"
    assert severity(failing(then="")) == "S3"
    assert severity(failing(then=""), said("recover-cart-lost", "clear")) == "S2"


def test_another_trouble_of_the_same_journey_keeps_its_weight() -> None:
    assert severity(failing(), cause="action:999") == "S3"


def test_the_second_time_weighs_one_step_more_and_gets_no_credit() -> None:
    w = failing(days=(1, 2))
    presses = [event.seq for event in w.events if type(event.body).__name__ == "Action"]
    assert severity(w, cause=f"action:{presses[1]}") == "S4"
    assert severity(w, cause=f"action:{presses[1]}", severity="S4") == "S4"
    assert severity(w, cause=f"action:{presses[0]}") == "S3"
    assert severity(w, cause=f"action:{presses[0]}", count=2) == "S4"


def test_findings_about_the_recovery_itself_are_left_as_they_are() -> None:
    w = failing()
    own = replace(draft("recover-slow-truth", cause=f"action:{first_press(w)}", proofs=(Proof(0),)))
    own = replace(own, meta=replace(own.meta, group="recovery"))
    repeated = said("failure-repeated", cause=f"action:{first_press(w)}", proofs=(Proof(0),))
    both = settled(w.timeline(), (Detected(own.meta, JOURNEY.id, "friction", "", (own,)), repeated))
    assert [one.friction.severity for one in both] == ["S3", "S3"]


def test_what_repeats_is_a_symptom_of_what_it_repeats() -> None:
    found = clusters([draft("failure-repeated", severity="S4"), draft("error-click", order=1)])
    assert [one.headline.meta.id for one in found] == ["error-click"]
    assert clusters([draft("failure-repeated")])[0].headline.meta.id == "failure-repeated"


def test_in_a_fault_journey_everybody_meets_what_comes_after_the_fault() -> None:
    w = broken()
    after = met(w, "Something went wrong.")
    drafts = (
        draft("dead-click", exposure=0.2, proofs=(Proof(after),)),
        draft("link-broken", exposure=0.2, proofs=(Proof(1),)),
    )
    one = Detected(meta(), JOURNEY.id, "friction", "", drafts)
    assert [each.friction.exposure for each in settled(w.timeline(), (one,))] == [1.0, 0.2]
