"""A return on its way back, and the money."""

from __future__ import annotations

import re

import pytest

from cornershop.flaws.record import Flaws
from cornershop.refunds import due
from cornershop.storage.tables import OrderRow
from tests.cornershop.moving import Moving, moving

ALEX = "alex.morgan@example.com"
MUG = {"sku": "mug", "slug": "mug", "name": "Mug", "price": 1400, "quantity": 2}
TEA = {"sku": "tea", "slug": "tea", "name": "Tea", "price": 600, "quantity": 1}


def order(delivery: int = 395, discount: int = 0) -> OrderRow:
    sums = {"subtotal": 3400, "discount": discount, "delivery": delivery}
    return OrderRow(number="CS-1", data={"lines": [MUG, TEA], "summary": sums})


@pytest.mark.parametrize(
    ("chosen", "before", "delivery", "discount", "amount"),
    [
        ([MUG, TEA], [], 395, 0, 3795),  # everything: the standard delivery as well
        ([MUG], [], 395, 0, 2800),  # a part: the delivery stays
        ([TEA], [MUG], 395, 0, 995),  # the last part
        ([MUG, TEA], [], 695, 0, 3795),  # the express surcharge stays
        ([MUG, TEA], [], 0, 340, 3060),  # what was paid, not what it cost
        ([TEA], [], 395, 340, 540),
    ],
)
def test_what_goes_back(
    chosen: list[dict[str, object]], before: list[dict[str, object]], delivery: int, discount: int, amount: int
) -> None:
    assert due(order(delivery, discount), chosen, before, Flaws()) == amount


def test_the_flaw_pays_less_than_it_says() -> None:
    short = Flaws(frozenset({"refund-short"}))
    assert due(order(), [MUG, TEA], [], short) == 3400
    assert due(order(), [MUG, TEA], [], short, honest=True) == 3795


def registered(shop: Moving) -> tuple[str, str]:
    """Return all of a seeded order; the return's reference and label."""
    shop.visitor.send("/returns", {"number": "CS-10417", "email": ALEX})
    token = shop.visitor.get("/returns/CS-10417").text
    csrf = re.search(r'name="csrf" value="([^"]+)"', token)
    items = re.findall(r'name="item" value="([^"]+)"', token)
    assert csrf
    fields = {"csrf": csrf[1], "item": items, "reason": "It does not fit"}
    page = shop.visitor.client.post("/returns/CS-10417", data=fields).text
    return re.findall(r"RT-\d{5}", page)[0], re.findall(r"RL\d{9}GB", page)[0]


def test_the_money_comes_back_after_the_parcel_and_in_full() -> None:
    with moving() as shop:
        reference, label = registered(shop)
        shop.days(5)
        assert "Registered" in shop.page("CS-10417", ALEX)
        assert shop.control("counter", {"hand_in": reference}).json() == {"handed_in": label}
        shop.days(2.5)
        assert "Your parcel came back on" in shop.page("CS-10417", ALEX)
        charged = [amount for kind, amount in shop.statement(ALEX) if kind == "charge"]
        shop.days(4)
        assert "We have refunded" in shop.page("CS-10417", ALEX)
        refunds = [amount for kind, amount in shop.statement(ALEX) if kind == "refund"]
        assert len(refunds) == 1
        assert refunds[0] in charged
        assert "We have refunded" in shop.visitor.get(f"/returns/done/{reference}").text


def test_the_counter_knows_its_labels_only() -> None:
    with moving() as shop:
        assert shop.control("counter", {"hand_in": "RT-1"}).status_code == 404
        assert shop.control("counter", {}).status_code == 404
