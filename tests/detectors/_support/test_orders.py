from __future__ import annotations

from journeys.detectors._support.orders import charged, order_items, order_total, stated_for
from journeys.detectors._support.papers import invoices
from journeys.model.contact import StatementEntry, StatementRead
from tests.detectors.invoice.papers import Desk

WHEN = "2026-03-12T10:00:00+00:00"


def test_what_the_order_s_page_stated() -> None:
    w = Desk(3745)
    w.ordered("mug", 2, 2800)
    w.paper({"gross": 1})
    line = w.found().timeline()
    stated = stated_for(line, invoices(line)[0])
    total = order_total(stated)
    assert total
    assert total.fact.value == 3745
    assert [(item.name, item.quantity, item.total) for item in order_items(stated)] == [("mug", 2, 2800)]


def test_charges_of_an_order() -> None:
    w = Desk()
    entries = tuple(StatementEntry("A-1", "charge", amount, "GBP", WHEN) for amount in (3000, 745))
    w.add(StatementRead("", (*entries, StatementEntry("A-1", "refund", 5, "GBP", WHEN)), WHEN))
    charge = charged(w.timeline(), "A-1")
    assert charge
    assert charge[:2] == (3745, "GBP")
    assert charged(w.timeline(), "B-9") is None
