from __future__ import annotations

from journeys.detectors._support.papers import by_order, given_back, invoices, real
from journeys.model.contact import DocumentRead
from tests.detectors.invoice.papers import Desk


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
    assert [paper.sum for paper in given_back(papers)] == [3]


def test_what_comes_to_less_than_nothing_gives_back() -> None:
    w = Desk()
    w.paper({"gross": -2999}, {"kind": None})
    papers = invoices(w.timeline())
    assert (real(papers), [paper.sum for paper in given_back(papers)]) == ((), [-2999])
    assert list(by_order(papers)) == ["A-1"]
