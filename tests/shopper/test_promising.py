from __future__ import annotations

from datetime import date

from journeys.model.event import PromiseNoted
from journeys.shopper.contacts import Contacts
from journeys.shopper.promising import note_refund
from tests.shopper.afterwards import SandboxClock
from tests.shopper.fake import FakeNotebook, one, shopper_on

TODAY = date(2026, 3, 2)
CONFIRMED = """
- main:
  - heading "Thank you for your order" [level=1]
  - paragraph: "Order number A-1042"
  - paragraph: "Expected delivery: Thursday 5 March 2026 to Monday 9 March 2026"
"""
TRACKED = """
- main:
  - heading "Track your order" [level=1]
  - paragraph: "Order number A-1042"
  - paragraph: "Status: {status}"
  - paragraph: "Expected delivery: 9 March 2026"
"""


def promised(notebook: FakeNotebook) -> list[tuple[str, str, str, str]]:
    made = [body.promise for body in notebook.bodies if isinstance(body, PromiseNoted)]
    return [(p.what, p.made_at, p.due, p.about) for p in made]


def test_a_confirmation_promises_its_last_day_once() -> None:
    shopper, notebook = shopper_on(one(CONFIRMED), today=TODAY)
    shopper.look()
    shopper.look()
    assert promised(notebook) == [("delivery", "confirmation", "2026-03-09", "A-1042")]


def test_so_does_a_tracking_page_as_long_as_the_parcel_is_on_its_way() -> None:
    for status, expected in (("In transit", 1), ("Delivered", 0), ("Lost", 0)):
        shopper, notebook = shopper_on(one(TRACKED.format(status=status)), today=TODAY)
        shopper.look()
        assert len(promised(notebook)) == expected, status


def test_a_refund_is_due_once_the_parcel_is_handed_in() -> None:
    page = one('- main:\n  - heading "Returns" [level=1]\n  - paragraph: "We refund within 14 days."\n')
    shopper, notebook = shopper_on(page, contacts=Contacts(clock=SandboxClock()))
    note_refund(shopper, "A-1", handed_in=True)
    assert promised(notebook) == []
    shopper.look()
    note_refund(shopper, "A-1", handed_in=False)
    note_refund(shopper, "A-1", handed_in=True)
    assert [due for _, _, due, _ in promised(notebook)] == ["", "2026-03-21"]
