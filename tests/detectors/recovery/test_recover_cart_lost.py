from __future__ import annotations

from typing import Any

import pytest

from journeys.detectors.recovery import recover_cart_lost as detector
from journeys.model.fault import FaultArmed, FaultFelt, KeptLine, StateKept
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.recovery.broken import MUG, SOCKS, books, broken, kept, met, order, tried

TYPED = (("shipping.street", "Mill Lane 4"), ("contact.email", "c@x.example"), ("card.number", "4242"))
BEFORE: dict[str, Any] = {"code": "WELCOME10", "fields": TYPED, "discount": 129}


def looked_again(*lines: KeptLine, moment: Any = "reloaded", fault: dict[str, Any] | None = None, **after: Any) -> Walk:
    w = broken(**fault or {})
    kept(w, "before", MUG, SOCKS, **BEFORE)
    kept(w, moment, *lines, **after)
    return w


ALL: dict[str, Any] = {"code": "WELCOME10", "fields": TYPED, "asked": tuple(key for key, _ in TYPED)}


def test_a_page_that_names_the_size_and_one_that_does_not_tell_of_the_same_line() -> None:
    w = broken()
    kept(w, "before", KeptLine("mug (blue)", 1, 1290), SOCKS)
    kept(w, "reloaded", MUG, SOCKS)
    assert is_clear(detector, w)
    other = broken()
    kept(other, "before", KeptLine("mug (blue)", 1, 1390), SOCKS)
    kept(other, "reloaded", MUG, SOCKS)
    assert "mug (blue)" in only(detector, other).observed


def test_fires_on_an_empty_basket() -> None:
    friction = only(detector, looked_again())
    assert (friction.severity, friction.subject) == ("S3", "payment-no-answer")
    assert "Mug, Socks" in friction.observed


@pytest.mark.parametrize(
    ("lines", "after", "gone"),
    [
        ((MUG,), ALL, "Socks"),
        ((MUG, KeptLine("socks", 1)), ALL, "1 of 2 Socks"),
        ((MUG, SOCKS), ALL | {"code": ""}, "the code WELCOME10"),
        ((MUG, SOCKS), ALL | {"fields": TYPED[1:]}, "shipping.street"),
    ],
)
def test_fires_on_every_part_that_is_lost(lines: tuple[KeptLine, ...], after: dict[str, Any], gone: str) -> None:
    for moment in ("reloaded", "after", "returned"):
        assert gone in only(detector, looked_again(*lines, moment=moment, **after)).observed


@pytest.mark.parametrize(
    ("lines", "after"),
    [
        ((MUG, SOCKS), ALL),
        ((MUG,), ALL | {"said": ("Sorry, Socks are sold out.",)}),
        ((MUG,), ALL | {"said": ("Socken sind leider ausverkauft.",)}),
        ((MUG, SOCKS), ALL | {"fields": TYPED[:2]}),
        ((MUG, SOCKS), ALL | {"fields": (), "asked": ()}),
        ((), {"looked": ("address",), "fields": TYPED, "asked": ("shipping.street",)}),
        ((MUG, SOCKS), ALL | {"code": "", "discount": 129}),
    ],
    ids=["all there", "sold out", "ausverkauft", "the card", "not asked", "basket not looked at", "code unnamed"],
)
def test_silent_where_nothing_is_lost_or_nobody_looked(lines: tuple[KeptLine, ...], after: dict[str, Any]) -> None:
    assert is_clear(detector, looked_again(*lines, **after))


def test_a_second_fault_is_held_against_what_stood_before_the_first() -> None:
    w = broken()
    kept(w, "before", MUG, SOCKS)
    w.add(FaultArmed("g", "sandbox", "error", "carrier", "it", "The carrier answers with an error"))
    w.add(FaultFelt("g", 1, "GET /rates"))
    look = w.look("basket")
    w.add(StateKept("reloaded", look, "g", (MUG,), looked=("basket",)))
    assert only(detector, w).subject == "carrier-error"


def test_what_was_said_to_be_sold_out_when_it_failed_is_not_lost() -> None:
    w = broken()
    kept(w, "before", MUG, SOCKS)
    met(w, "Sorry, that did not work. Socks are sold out meanwhile; we have taken them out of your basket.")
    kept(w, "reloaded", MUG)
    assert is_clear(detector, w)


def test_after_an_order_the_basket_is_rightly_empty() -> None:
    made = broken()
    kept(made, "before", MUG)
    tried(made, "done")
    kept(made, "after")
    in_books = looked_again()
    books(in_books, order())
    taken = looked_again(fault={"kind": "answer-lost", "ordered": "yes"})
    assert {cannot_tell(detector, w) for w in (made, in_books, taken)} == {"evidence-missing"}


def test_cannot_tell_without_a_fault_or_a_second_look() -> None:
    assert cannot_tell(detector, Walk()) == "not-applicable"
    w = broken()
    kept(w, "before", MUG)
    assert cannot_tell(detector, w) == "evidence-missing"
