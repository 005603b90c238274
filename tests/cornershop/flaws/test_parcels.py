"""What each flaw of delivery and returns does, over the wire while the clock moves."""

from __future__ import annotations

import pytest

from tests.cornershop.moving import Moving, moving
from tests.cornershop.test_refunds import ALEX, registered


def status(page: str) -> str:
    return page.partition("Status: <strong>")[2].partition("<")[0]


def test_sold_out_after_the_payment() -> None:
    with moving(flaws=("stock-promise-broken",)) as shop:
        number = shop.order()
        shop.days(0.2)
        assert status(shop.page(number)) == "Cancelled"
        assert [kind for kind, _ in shop.statement()] == ["hold", "charge", "refund"]


@pytest.mark.parametrize(
    ("flaw", "near", "charges"), [("charge-differs", "", [1895]), ("", "charge-differs", [897, 898])]
)
def test_what_is_charged(flaw: str, near: str, charges: list[int]) -> None:
    with moving(flaws=(flaw,) if flaw else (), near_misses=(near,) if near else ()) as shop:
        shop.order()
        assert [amount for kind, amount in shop.statement() if kind == "charge"] == charges


def refund_days(shop: Moving) -> int:
    """Return everything, hand it in, and count the days until the money is there."""
    reference, _ = registered(shop)
    shop.control("counter", {"hand_in": reference})
    for day in range(1, 30):
        shop.days(1)
        if any(kind == "refund" for kind, _ in shop.statement(ALEX)):
            return day
    return 0


@pytest.mark.parametrize(("flaw", "near", "least", "most"), [("", "refund-late", 14, 19), ("refund-late", "", 20, 26)])
def test_a_late_refund(flaw: str, near: str, least: int, most: int) -> None:
    with moving(flaws=(flaw,) if flaw else (), near_misses=(near,) if near else ()) as shop:
        assert least <= refund_days(shop) <= most


def test_no_dates_anywhere_and_dates_in_words() -> None:
    with moving(flaws=("delivery-date-missing",)) as shop:
        shop.visitor.add()
        shop.visitor.to_payment()
        assert "Arrives" not in shop.visitor.get("/checkout/delivery").text
    with moving(near_misses=("delivery-date-missing",)) as shop:
        shop.visitor.add()
        shop.visitor.to_payment()
        assert "Arrives within 3 to 5 working days" in shop.visitor.get("/checkout/delivery").text


def test_late_parcels_and_what_is_said_of_them() -> None:
    with moving(flaws=("delivery-promise-broken",)) as shop:
        number = shop.order()
        shop.days(20)
        page = shop.page(number)
        assert status(page) == "Delivered"
        assert "New delivery day" in page
