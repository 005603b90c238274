from __future__ import annotations

import pytest

from journeys.model.contact import HumanAsked
from journeys.model.fact import Fact
from journeys.shopper.actions import AskPerson
from journeys.shopper.contacts import Contacts
from journeys.shopper.errors import LostWay
from journeys.shopper.memory import Noticed
from tests.shopper.afterwards import SandboxClock
from tests.shopper.fake import one, shopper_on

PAGE = "- main:\n"


def test_the_question_is_written_down_and_left_open() -> None:
    shopper, notebook = shopper_on(one(PAGE), contacts=Contacts(clock=SandboxClock()))
    shopper.memory.facts.append(Noticed(0, Fact("order", "order_number", "A-1")))
    shopper.does(AskPerson("packaging"))
    assert notebook.bodies[-1] == HumanAsked("packaging", "A-1", "2026-03-02T12:00:00+00:00")


def test_about_the_order_that_was_looked_at() -> None:
    shopper, notebook = shopper_on(one(PAGE))
    shopper.memory.about = "B-2"
    shopper.does(AskPerson("packaging"))
    assert notebook.bodies[-1] == HumanAsked("packaging", "B-2")


def test_a_form_nobody_knows() -> None:
    shopper, _ = shopper_on(one(PAGE))
    with pytest.raises(LostWay, match="no form called 'perfume'"):
        shopper.does(AskPerson("perfume"))


def test_describe() -> None:
    assert AskPerson("packaging").describe() == "Ask a person to look at the parcel"
