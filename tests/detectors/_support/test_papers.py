from __future__ import annotations

from journeys.detectors._support.papers import (
    by_order,
    charged,
    invoices,
    order_items,
    order_total,
    real,
    stated_for,
)
from journeys.model.contact import DocumentRead, StatementEntry, StatementRead
from tests.detectors.invoice.papers import Desk

WHEN = "2026-03-12T10:00:00+00:00"


def test_a_paper_and_its_facts() -> None:
    w = Desk()
    w.paper(
        {"gross": 3745, "prepaid": 3745, "payable": 0}, pages=("Mug 28.00 Sundries 5.00 Total 37.45 on 12.03.2026",)
    )
    w.line(1, "Harbour Stoneware Mug", 2, 1400, 2800)
    (paper,) = invoices(w.found().timeline())
    assert (paper.text("number"), paper.text("due"), paper.sum, paper.currency) == ("2026-17", None, 3745, "GBP")
    (item,) = paper.items
    assert (item.quantity, item.unit, item.total) == (2, 1400, 2800)
    assert item.words == {"har", "sto", "mug"}
    assert paper.unread == {500}


def test_one_read_twice_counts_once_and_other_documents_do_not() -> None:
    w = Desk()
    w.paper({"gross": 1})
    w.paper({"gross": 2})
    w.add(DocumentRead("terms.pdf", "application/pdf"))
    w.paper({"gross": 3}, {"number": "2026-18", "kind": "credit-note"})
    papers = invoices(w.timeline())
    assert [paper.sum for paper in papers] == [2, 3]
    assert [paper.sum for paper in real(papers)] == [2]
    assert list(by_order(papers)) == ["A-1"]


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
