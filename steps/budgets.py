"""Budgets of effort and time."""

from __future__ import annotations

from pytest_bdd import parsers, then

from journeys.shopper import Shopper
from journeys.shopper.expectations import (
    at_most_keystrokes,
    at_most_pages,
    at_most_presses,
    nothing_typed_twice,
    within_seconds,
)


@then(parsers.parse("it takes me at most {presses:d} taps"))
def at_most_taps(shopper: Shopper, presses: int) -> None:
    shopper.expects(at_most_presses(presses))


@then(parsers.parse("it takes me at most {presses:d} clicks"))
def at_most_clicks(shopper: Shopper, presses: int) -> None:
    shopper.expects(at_most_presses(presses))


@then(parsers.parse("I type at most {keystrokes:d} characters"))
def at_most_characters(shopper: Shopper, keystrokes: int) -> None:
    shopper.expects(at_most_keystrokes(keystrokes))


@then(parsers.parse("I see at most {pages:d} pages"))
def at_most_that_many_pages(shopper: Shopper, pages: int) -> None:
    shopper.expects(at_most_pages(pages))


@then(parsers.parse("within {seconds:g} seconds"))
def within_that_many_seconds(shopper: Shopper, seconds: float) -> None:
    shopper.expects(within_seconds(seconds))


@then(parsers.parse("it takes me at most {seconds:g} seconds"))
def at_most_that_many_seconds(shopper: Shopper, seconds: float) -> None:
    shopper.expects(within_seconds(seconds))


@then("without typing anything twice")
def without_typing_twice(shopper: Shopper) -> None:
    shopper.expects(nothing_typed_twice())


@then("I have typed nothing twice")
def typed_nothing_twice(shopper: Shopper) -> None:
    shopper.expects(nothing_typed_twice())
