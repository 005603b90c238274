from __future__ import annotations

import pytest

from journeys.detectors.clicks import session_dropped as detector
from journeys.model.contact import Clock
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.recovery.broken import broken

EMPTY = ("main", "  heading 1: Your basket", "  paragraph: Your basket is empty.")


def filled(w: Walk | None = None) -> Walk:
    """A mug in the basket, seen there."""
    w = w or Walk()
    w.step("I put it in my basket")
    w.look("product")
    press = w.press("Add to basket", "basket.add")
    w.attempt("basket-add", "Mug", "done", first=press, last=press)
    lines(w)
    w.look("list")
    return w


def lines(w: Walk) -> None:
    w.look("basket", "main", "  text: Mug 14.00")
    w.fact("item:mug", "line_total", 1400)


@pytest.mark.parametrize(
    "words",
    ["Your basket is empty.", "Ihr Warenkorb ist leer.", "Votre panier est vide", "Il tuo carrello è vuoto"],
)
def test_fires_where_the_basket_is_gone(words: str) -> None:
    w = filled()
    look = w.look("basket", "main", f"  paragraph: {words}")
    friction = only(detector, w)
    assert (friction.severity, friction.subject) == ("S3", "basket")
    assert friction.proofs[0].event == look


@pytest.mark.parametrize(
    "intent", ["basket.remove", "basket.quantity", "order.place", "account.logout", "account.login_submit"]
)
def test_what_the_customer_did_himself_is_no_loss(intent: str) -> None:
    w = filled()
    w.press("Press", intent)
    w.look("basket", *EMPTY)
    assert cannot_tell(detector, w) == "not-reached" or is_clear(detector, w)


@pytest.mark.parametrize(
    "reason",
    [
        "Your basket is empty. Your session has expired for your security.",
        "Sorry, the Mug is sold out. Your basket is empty.",
    ],
)
def test_what_the_page_explains_is_no_surprise(reason: str) -> None:
    w = filled()
    w.look("basket", "main", f"  paragraph: {reason}")
    lines(w)
    assert is_clear(detector, w)


def test_lines_that_load_late_were_never_lost() -> None:
    w = filled()
    w.look("basket", *EMPTY)
    lines(w)
    assert is_clear(detector, w)


def test_half_an_hour_and_trouble_on_purpose_are_other_matters() -> None:
    w = filled()
    w.add(Clock("2026-03-01T10:00:00+00:00", 3600.0))
    w.look("basket", *EMPTY)
    assert not [o for o in detector.detect(w.timeline()) if type(o).__name__ == "Friction"]
    assert cannot_tell(detector, filled(broken())) == "not-applicable"


def test_a_basket_that_keeps_its_lines_is_clear_and_one_never_filled_unknown() -> None:
    w = filled()
    lines(w)
    assert is_clear(detector, w)
    bare = Walk()
    bare.look("basket", *EMPTY)
    assert cannot_tell(detector, bare) == "not-reached"


def test_an_empty_list_is_no_empty_basket() -> None:
    w = filled()
    w.look("list", "main", "  paragraph: No results found")
    lines(w)
    assert is_clear(detector, w)
