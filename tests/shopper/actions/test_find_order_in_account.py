from __future__ import annotations

import pytest

from journeys.model.event import Attempt
from journeys.model.fact import Fact
from journeys.shopper.actions import FindOrderInAccount
from journeys.shopper.errors import NotOffered
from journeys.shopper.memory import Noticed
from tests.shopper.fake import FakePage, Screen, one, shopper_on

ACCOUNT = '- main:\n  - heading "Hello, Sam" [level=1]\n  - link "My details"\n  - link "Order history"\n'
LISTED = '- main:\n  - heading "Order history" [level=1]\n  - listitem: A-1042, placed today\n'
EMPTY = '- main:\n  - heading "Order history" [level=1]\n  - paragraph: You have no orders.\n'


def look(page: FakePage) -> Attempt:
    shopper, notebook = shopper_on(page)
    number = Fact("order", "order_number", "A-1042", channel="browser", stage="confirmation")
    shopper.memory.facts.append(Noticed(0, number))
    shopper.does(FindOrderInAccount())
    return notebook.all(Attempt)[-1]


def test_the_list_of_orders_is_come_to_and_read() -> None:
    page = FakePage({"a": Screen(ACCOUNT, moves={"Order history": "b"}), "b": Screen(LISTED)}, "a")
    attempt = look(page)
    assert page.log == [("press", "Order history")]
    assert (attempt.goal, attempt.subject, attempt.result) == ("account-order", "A-1042", "done")


def test_a_list_without_it() -> None:
    page = FakePage({"a": Screen(ACCOUNT, moves={"Order history": "b"}), "b": Screen(EMPTY)}, "a")
    assert look(page).result == "no-answer"


def test_no_list_at_all() -> None:
    assert look(one('- main:\n  - heading "Hello, Sam" [level=1]\n')).result == "unknown"


def test_it_is_there_already() -> None:
    page = one(LISTED)
    assert look(page).result == "done"
    assert page.log == []


def test_without_an_order() -> None:
    with pytest.raises(NotOffered, match="No order number"):
        shopper_on(one(ACCOUNT))[0].does(FindOrderInAccount())


def test_describe() -> None:
    assert FindOrderInAccount().describe() == "Look for my order in my account"
