"""An order on its way, while the clock moves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from cornershop.flaws.record import Flaws
from cornershop.parcels import fate, next_look
from tests.cornershop.moving import Moving, moving


@pytest.fixture(scope="module")
def shop() -> Iterator[Moving]:
    with moving() as opened:
        yield opened


def status(page: str) -> str:
    return page.partition("Status: <strong>")[2].partition("<")[0]


def test_an_order_is_packed_dispatched_and_arrives_within_what_was_promised(shop: Moving) -> None:
    number = shop.order()
    assert status(shop.page(number)) == "Received"
    shop.days(0.1)
    assert status(shop.page(number)) == "Packed"
    shop.days(0.2)
    assert status(shop.page(number)) == "Dispatched"
    shop.days(8)
    page = shop.page(number)
    assert status(page) == "Delivered"
    assert "Sorted at our depot" in page
    with shop.shop.database.session() as db:
        from cornershop.storage.tables import OrderRow

        order = db.get(OrderRow, number)
        assert order
        assert order.delivery_from <= order.delivered <= order.delivery_to


def test_the_carrier_tells_the_same_on_its_own_page(shop: Moving) -> None:
    page = shop.page("CS-10417", "alex.morgan@example.com")
    link = page.partition('<strong>Parcel</strong> <a href="')[2].partition('"')[0]
    assert "Delivered" in httpx.get(link).text
    assert httpx.get(f"{link}0").status_code == 404


def test_a_lost_parcel_is_admitted_with_a_way_on() -> None:
    with moving() as shop:
        assert status(shop.page("CS-10488", "alex.morgan@example.com")) == "In transit"
        shop.days(14)
        page = shop.page("CS-10488", "alex.morgan@example.com")
        assert status(page) == "Lost"
        assert "send everything again or give your money back" in page


def test_a_carrier_that_is_down_holds_the_parcel_up_and_no_more() -> None:
    with moving(timeout=0.5) as shop:
        number = shop.order()
        client = shop.shop.carrier._client
        there, client.base_url = client.base_url, httpx.URL("http://127.0.0.1:9")
        shop.days(0.4)
        assert status(shop.page(number)) == "Packed"
        client.base_url = there
        shop.days(0.1)
        assert status(shop.page(number)) == "Dispatched"


def test_the_shop_asks_four_times_a_day() -> None:
    when, seen = datetime(2026, 3, 2, 21, tzinfo=UTC), []
    for _ in range(4):
        when = next_look(when)
        seen.append(when)
    assert when - datetime(2026, 3, 2, 21, tzinfo=UTC) == timedelta(days=1)
    assert [one.hour for one in seen] == [6, 9, 14, 21]


def test_what_the_carrier_does_follows_the_switches() -> None:
    assert fate(Flaws()) == ""
    assert fate(Flaws(frozenset({"delivery-promise-broken"}))) == "late"
    assert fate(Flaws(frozenset(), frozenset({"delivery-promise-broken"}))) == "evening"
    assert fate(Flaws(frozenset({"tracking-dead"}))) == "silent"
