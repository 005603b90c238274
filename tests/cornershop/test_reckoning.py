from typing import Any

from cornershop.reckoning import numbers, reckon
from cornershop.storage.tables import OrderRow


def order(number: str, *, sku: str = "mug", code: str = "", charge: str = "", **more: Any) -> OrderRow:
    data = {"lines": [{"sku": sku, "slug": sku, "quantity": 1}], "code": code, "summary": {"total": 1000}}
    fields = {"email": "jo@example.com", "attempt": f"try-{number}", "status": "received", "charge": charge or number}
    return OrderRow(number=number, postcode="", placed="2026-11-26", data=data, **(fields | more))


def payment(name: str, *, intent: str = "", captured: int = 1000, refunded: int = 0) -> dict[str, Any]:
    status = "captured" if captured else "authorised"
    made = {"id": name, "intent": intent or name, "captured": captured, "refunded": refunded}
    return made | {"reference": f"order of {name}", "status": status}


def wrong(orders: list[OrderRow], payments: list[dict[str, Any]], **more: Any) -> dict[str, list[str]]:
    given = {"opening": {"mug": 9}, "confirmations": {one.number: 1 for one in orders}} | more
    found = reckon(orders, payments, **given)
    return {name: count["offending"] for name, count in found.items() if count["offending"]}


def test_books_that_are_in_order() -> None:
    orders = [order("A"), order("B", code="WELCOME10")]
    assert wrong(orders, [payment("A"), payment("B")]) == {}
    found = numbers(orders, [payment("A"), payment("C", captured=0)])
    assert found == {"orders": 2, "pieces": 2, "payments": 1, "held for no order": 1}


def test_two_payments_for_one_intent_unless_one_went_back() -> None:
    twice = [payment("A", intent="x"), payment("B", intent="x")]
    assert wrong([order("A"), order("B")], twice) == {"charged-twice": ["order of B"]}
    assert wrong([order("A")], [payment("A", intent="x"), payment("B", intent="x", refunded=1000)]) == {}


def test_the_orders_beyond_the_stock_are_named_and_cancelled_ones_do_not_count() -> None:
    orders = [order("A"), order("B", status="cancelled"), order("C"), order("D")]
    paid = [payment(one.number) for one in orders if one.number != "B"]
    assert wrong(orders, paid, opening={"mug": 2}) == {"oversold": ["D"]}


def test_orders_older_than_the_crowd_sell_nothing_of_the_shelf() -> None:
    old = order("OLD", attempt="")
    assert wrong([old, order("A")], [payment("OLD"), payment("A")], opening={"mug": 1}) == {}


def test_codes_used_too_often() -> None:
    once = [order("A", code="THANKYOU5"), order("B", code="THANKYOU5")]
    assert wrong(once, [payment("A"), payment("B")]) == {"code-overused": ["B"]}
    once[1].email = "other@example.com"
    assert wrong(once, [payment("A"), payment("B")]) == {}
    rush = [order(str(n), code="RUSH25", email=f"{n}@example.com", sku="tea") for n in range(26)]
    found = wrong(rush, [payment(str(n)) for n in range(26)], opening={"tea": 99})
    assert found == {"code-overused": ["25"]}


def test_money_without_an_order_and_orders_without_money() -> None:
    found = wrong([order("A")], [payment("Z"), payment("A", captured=0)])
    assert found == {"paid-unconfirmed": ["Z"], "confirmed-unpaid": ["A"]}


def test_a_refund_above_its_payment() -> None:
    found = wrong([order("A")], [payment("A", refunded=1500)])
    assert found["refund-above-payment"] == ["A"]


def test_mails_are_counted_one_by_one_or_not_at_all() -> None:
    orders, paid = [order("A"), order("B"), order("C")], [payment(n) for n in "ABC"]
    assert wrong(orders, paid, confirmations={"A": 1, "B": 2}) == {"mails-per-order": ["B", "C"]}
    count = reckon(orders, paid, {"mug": 9}, None)["mails-per-order"]
    assert count["counted"] is None
    assert count["reason"]
