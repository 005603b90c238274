from __future__ import annotations

import pytest

from journeys.model.fault import BooksRead
from journeys.shopper.errors import NotOffered
from journeys.shopper.recovering.checking import live, read_books, standing
from tests.shopper.breaking import SandboxBooks, charge, order, troubled
from tests.shopper.checkout import checkout


def test_the_books_are_written_down() -> None:
    shopper, notebook, _ = troubled(checkout(), SandboxBooks((order(),), (charge(),)))
    read = read_books(shopper)
    assert notebook.all(BooksRead) == [read] == shopper.memory.books
    assert (read.source, read.when) == ("sandbox", "2026-03-02T12:00:00+00:00")


def test_where_nobody_shows_them() -> None:
    with pytest.raises(NotOffered):
        read_books(troubled(checkout())[0])


def test_what_costs_the_customer() -> None:
    assert live(charge(taken=100, held=0, refunded=100)) == 0
    assert live(charge(taken=0, held=100)) == 100
    assert [standing(order(payment=payment)) for payment in ("paid", "pending", "refunded")] == [True, True, False]
