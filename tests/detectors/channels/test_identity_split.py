from __future__ import annotations

from typing import Any

import pytest

from journeys.detectors.channels import identity_split as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only

EMPTY = ("main", "  heading 1: Your orders", "  paragraph: No orders yet.")


def walk(
    result: Any, *lines: str, guest: str = "sam@example.com", own: str = "sam@example.com", lang: str = "en"
) -> Walk:
    w = Walk("desktop")
    w.step("I order")
    w.look("contact")
    w.fill("contact.email", guest)
    w.attempt("order-place", "order", "done")
    w.step("I make an account")
    w.look("login")
    w.fill("account.email", own)
    w.attempt("login", "new account", "done")
    w.step("I look for my order in my account")
    after = w.look("account", *(lines or EMPTY), lang=lang)
    w.attempt("account-order", "A-1042", result, before=after, after=after)
    return w


def test_fires_when_the_account_says_that_there_are_no_orders() -> None:
    friction = only(detector, walk("unknown"))
    assert (friction.severity, friction.step, friction.subject) == ("S2", 2, "account orders")
    assert "No orders yet" in friction.observed
    assert "A-1042" in friction.expected


@pytest.mark.parametrize("said", ["Sie haben noch keine Bestellungen.", "Aucune commande", "Nog geen bestellingen"])
def test_in_other_words(said: str) -> None:
    assert said in only(detector, walk("unknown", "main", f"  paragraph: {said}")).observed


def test_fires_on_a_list_without_it() -> None:
    page = ("main", "  heading 1: Order history", "  listitem: A-0998, last year")
    assert only(detector, walk("no-answer", *page)).observed == "a list of orders without it"


def test_silent_when_it_is_there() -> None:
    assert is_clear(detector, walk("done", "main", "  listitem: A-1042"))


@pytest.mark.parametrize(
    "line",
    [
        "  paragraph: Guest orders appear here once you have confirmed your e-mail address.",
        "  button: Add an order",
        "  link: Bestellung hinzufügen",
        "  text: order A-1042 is being prepared",
    ],
)
def test_what_has_to_be_done_first_is_no_split(line: str) -> None:
    assert cannot_tell(detector, walk("no-answer", *EMPTY, line)) == "evidence-missing"


def test_another_address_and_no_list_cannot_be_judged() -> None:
    assert cannot_tell(detector, walk("unknown", own="kim@example.com")) == "evidence-missing"
    assert cannot_tell(detector, walk("unknown", "main", "  heading 1: Hello, Sam")) == "evidence-missing"


def test_an_order_placed_while_signed_in_is_no_guests() -> None:
    w = Walk()
    w.fill("login.email", "sam@example.com")
    w.attempt("login", "account", "done")
    w.attempt("order-place", "order", "done")
    after = w.look("account", *EMPTY)
    w.attempt("account-order", "A-1042", "no-answer", before=after, after=after)
    assert cannot_tell(detector, w) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
