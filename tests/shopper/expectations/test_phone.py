from __future__ import annotations

from journeys.channels.protocols import Heard
from journeys.model.contact import MenuCrawled, MenuNode
from journeys.shopper.actions import CallTheShop
from journeys.shopper.expectations import (
    branches_lead_somewhere,
    call_back_promised,
    hours_heard,
    person_reached,
    phone_says,
    return_rules_heard,
    status_heard,
)
from tests.shopper.phones import caller_on, menu


def test_what_is_told_holds_and_what_is_not_does_not() -> None:
    said = "Your order is in transit. You can return it within 30 days. We are open Monday to Friday, 9 am to 5 pm."
    shopper, _ = caller_on({"": menu(f"{said} We will call you back today.")})
    wanted = (status_heard(), hours_heard(), return_rules_heard(), call_back_promised(), phone_says("in transit"))
    assert not any(one.judged_by(shopper)[0] for one in wanted)
    shopper.does(CallTheShop())
    assert all(one.judged_by(shopper)[0] for one in wanted)


def test_a_person_is_reached_or_not() -> None:
    shopper, _ = caller_on({"": Heard("My name is Mia.", "gather", after_queue=True)})
    assert not person_reached().judged_by(shopper)[0]
    shopper.does(CallTheShop())
    assert person_reached().judged_by(shopper) == (True, "a person", "agent")


def test_branches() -> None:
    shopper, _ = caller_on({})
    assert branches_lead_somewhere().judged_by(shopper) == (False, "no dead end", "the menu was not walked")
    shopper.memory.menu = MenuCrawled("+44", (MenuNode("1", "dead-end", "", 1),), 1, True)
    assert branches_lead_somewhere().judged_by(shopper) == (False, "no dead end", "1")
    shopper.memory.menu = MenuCrawled("+44", (MenuNode("1", "answer", "", 1),), 1, True)
    assert branches_lead_somewhere().judged_by(shopper)[0]
