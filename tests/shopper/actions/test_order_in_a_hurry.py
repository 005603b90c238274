from __future__ import annotations

import pytest

from journeys.model.event import Attempt
from journeys.model.fault import BooksRead
from journeys.model.probing import Hurried
from journeys.shopper.actions import OrderInAHurry
from journeys.shopper.errors import LostWay, NotOffered
from tests.shopper.breaking import SandboxBooks, troubled
from tests.shopper.checkout import checkout
from tests.shopper.hasty import hasty


def test_the_books_are_read_before_and_after() -> None:
    page = hasty(checkout())
    shopper, notebook, _ = troubled(page, SandboxBooks())
    shopper.does(OrderInAHurry())
    hurried = notebook.all(Hurried)[0]
    assert (hurried.goal, hurried.presses) == ("order-place", 3)
    assert [read.moment for read in notebook.all(BooksRead)] == ["during", "after"]
    assert [tried.result for tried in notebook.all(Attempt) if tried.goal == "order-place"] == ["done"]
    assert (shopper.memory.placed, shopper.memory.intents) == (True, 1)


def test_a_shop_that_is_not_ours_is_not_even_walked() -> None:
    page = hasty(checkout())
    shopper, _, faults = troubled(page)
    faults.ours = False
    with pytest.raises(NotOffered):
        shopper.does(OrderInAHurry())
    assert page.log == []


def test_without_a_button_the_way_is_lost() -> None:
    shopper, _, _ = troubled(hasty(checkout("done")))
    with pytest.raises(LostWay, match="no button that buys"):
        shopper.does(OrderInAHurry())


def test_describe() -> None:
    assert OrderInAHurry().describe() == "Place the order with three quick presses"
