from __future__ import annotations

from datetime import UTC, datetime, timedelta

from journeys.model.contact import ContactBegan
from journeys.model.event import Turn
from journeys.shopper.contacting.noting import begin
from journeys.shopper.contacting.seconds import customer_seconds, let_pass
from journeys.shopper.contacts import Contacts
from tests.shopper.contacting.scripted import LOST, VALUES, bot
from tests.shopper.fake import one, shopper_on


class Hands:
    """A clock that is moved by hand."""

    movable = True

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 25, 10, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def advance(self, by: timedelta) -> datetime:
        self.time += by
        return self.time


def test_turns_carry_the_customers_time_and_count_what_was_told() -> None:
    shopper, notebook = shopper_on(one("- main\n"), contacts=Contacts(clock=Hands()))
    contact = begin(shopper, "chat", LOST, VALUES)
    contact.own("It is about CS-10417", issue=True)
    contact.heard(bot("Your order CS-10417 is in transit.", waited=2.04))
    own, theirs = notebook.all(Turn)
    assert own.when == theirs.when == "2026-11-25T10:00:00+00:00"
    assert (own.slots, theirs.waited) == (("order", "issue"), 2.0)
    assert shopper.memory.told["order"] == 1
    assert shopper.memory.latest("status")


def test_contacts_are_counted_and_a_login_verifies() -> None:
    shopper, notebook = shopper_on(one("- main\n"))
    begin(shopper, "chat", LOST, VALUES)
    shopper.memory.attempts["login"] = ("done", "")
    begin(shopper, "phone", None, VALUES, about="CS-1")
    first, second = notebook.all(ContactBegan)
    assert (first.contact, first.verified, second.contact, second.verified) == ("chat-1", "", "phone-2", "login")
    assert (second.issue, second.about) == ("", "CS-1")


def test_time_passes_only_where_it_can() -> None:
    clock = Hands()
    moved, notebook = shopper_on(one("- main\n"), contacts=Contacts(clock=clock))
    assert let_pass(moved, 60, "waiting")
    assert clock.time.minute == 1
    assert [type(body).__name__ for body in notebook.bodies] == ["Clock"]
    assert customer_seconds(moved) == clock.time.timestamp()
    still, _ = shopper_on(one("- main\n"))
    assert not let_pass(still, 60, "waiting")
