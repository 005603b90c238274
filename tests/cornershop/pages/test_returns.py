import re
from datetime import date

from cornershop.pages.returns import refusal
from cornershop.storage.tables import OrderRow
from tests.cornershop.visitor import Visitor, errors

KNOWN = {"number": "CS-10417", "email": "Alex.Morgan@example.com"}


def test_a_return_gets_a_label_and_is_taken_once(visitor: Visitor) -> None:
    assert "30 days" in visitor.get("/returns").text
    visitor.send("/returns", KNOWN)
    assert len(errors(visitor.send("/returns/CS-10417", {}).text)) == 1
    done = visitor.send("/returns/CS-10417", {"item": "harbour-mug", "reason": "It does not fit"}).text
    assert re.search(r"RL\d{9}GB", done)
    assert "£28.00" in done
    assert "Harbour Stoneware Mug" not in visitor.get("/returns/CS-10417").text


def test_late_and_early_returns_are_refused_with_the_reason(visitor: Visitor) -> None:
    assert "has not arrived yet" in visitor.send("/returns", KNOWN | {"number": "CS-10452"}).text
    assert "open for 30 days" in visitor.send("/returns", KNOWN | {"number": "CS-10263"}).text


def test_the_thirtieth_day_is_still_in_time() -> None:
    order = OrderRow(delivered="2026-01-01")
    assert refusal(order, date(2026, 1, 31)) == ""
    assert "arrived 31 days ago" in refusal(order, date(2026, 2, 1))
    assert "not arrived yet" in refusal(OrderRow(delivered=""), date(2026, 1, 1))
