from __future__ import annotations

import pytest

from journeys.model.event import PromiseNoted
from journeys.shopper.actions import HandParcelIn
from journeys.shopper.contacts import Contacts
from journeys.shopper.errors import HeldBack, NotOffered
from tests.shopper.afterwards import SandboxClock, SandboxCounter
from tests.shopper.fake import one, shopper_on

DONE = """
- main:
  - heading "Returns" [level=1]
  - paragraph: "Your return label is RL123456789."
  - paragraph: "We refund you within 14 days of getting it back."
"""


def test_the_label_is_handed_in_and_the_refund_becomes_due() -> None:
    counter = SandboxCounter()
    shopper, notebook = shopper_on(one(DONE), contacts=Contacts(clock=SandboxClock(), counter=counter))
    shopper.look()
    shopper.memory.about = "A-1"
    shopper.does(HandParcelIn())
    assert counter.taken == ["RL123456789"]
    (noted,) = [body.promise for body in notebook.bodies if isinstance(body, PromiseNoted)]
    assert (noted.what, noted.due, noted.about, noted.state) == ("refund", "2026-03-21", "A-1", "pending")


def test_only_a_person_could_do_it() -> None:
    shopper, _ = shopper_on(one(DONE))
    shopper.look()
    with pytest.raises(HeldBack, match="somebody has to"):
        shopper.does(HandParcelIn())


def test_without_a_label() -> None:
    with pytest.raises(NotOffered, match="no label"):
        shopper_on(one("- main:\n  - paragraph: Hello\n"))[0].does(HandParcelIn())
