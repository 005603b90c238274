from __future__ import annotations

import pytest

from journeys.model.contact import StatementEntry, StatementRead
from journeys.shopper.actions import CheckStatement
from journeys.shopper.contacts import Contacts
from journeys.shopper.errors import NotOffered
from tests.shopper.afterwards import SandboxClock, SandboxStatement
from tests.shopper.fake import one, shopper_on

ENTRY = StatementEntry("A-1", "charge", 900, "GBP", "2026-03-02T12:00:00+00:00")


def test_the_entries_of_an_order_are_written_down() -> None:
    statement = SandboxStatement((ENTRY,))
    shopper, notebook = shopper_on(
        one("- main:\n  - paragraph: Hello\n"), contacts=Contacts(clock=SandboxClock(), statement=statement)
    )
    shopper.does(CheckStatement("delivered order"))
    assert statement.asked == [("A-1", "anna@example.com")]
    read = StatementRead("A-1", (ENTRY,), "2026-03-02T12:00:00+00:00")
    assert read in notebook.bodies
    assert shopper.memory.statement == read


def test_a_store_without_a_statement() -> None:
    with pytest.raises(NotOffered, match="no card statement"):
        shopper_on(one("- main:\n  - paragraph: Hello\n"))[0].does(CheckStatement("delivered order"))
