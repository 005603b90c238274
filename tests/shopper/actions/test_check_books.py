from __future__ import annotations

from journeys.shopper.actions import CheckBooks
from tests.shopper.breaking import SandboxBooks, order, troubled
from tests.shopper.checkout import checkout


def test_the_books_are_read() -> None:
    shopper, _, _ = troubled(checkout(), SandboxBooks((order(),)))
    shopper.does(CheckBooks())
    assert [one.number for one in shopper.memory.books[-1].orders] == ["A-1"]


def test_describe() -> None:
    assert CheckBooks().describe() == "Check what was ordered and charged"
