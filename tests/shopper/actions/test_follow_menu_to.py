from __future__ import annotations

from journeys.model.contact import ContactEnded
from journeys.shopper.actions import FollowMenuTo
from tests.shopper.phones import caller_on, ends, menu


def test_information_ends_the_call_and_people_do_not() -> None:
    told = {"": menu("For returns press 1."), "1": menu("You can return anything within 30 days.")}
    shopper, notes = caller_on(told)
    shopper.does(FollowMenuTo("returns"))
    assert notes.all(ContactEnded)[0].outcome == "resolved"


def test_a_promise_is_a_promise() -> None:
    line = {"": menu("For a call back press 1."), "1": ends("We will call you back within 2 hours.")}
    shopper, notes = caller_on(line)
    shopper.does(FollowMenuTo("a call back"))
    assert notes.all(ContactEnded)[0].outcome == "promised"


def test_describe() -> None:
    assert FollowMenuTo("returns").describe() == "Follow the phone menu to returns"
    assert FollowMenuTo("order status", "old order").describe().endswith("order status of the old order")
