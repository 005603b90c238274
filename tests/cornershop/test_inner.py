"""What customers meet when a service inside the shop does not answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cornershop.inner import reach
from cornershop.outside import ServiceDownError
from tests.cornershop.broken import Broken, broken


@pytest.fixture(scope="module")
def house() -> Iterator[Broken]:
    with broken() as made:
        yield made


@pytest.fixture
def shop(house: Broken) -> Iterator[Broken]:
    yield house
    house.mend()


@pytest.mark.parametrize("kind", ["no-answer", "error"])
def test_a_code_that_nobody_can_check_says_so_and_changes_nothing(shop: Broken, kind: str) -> None:
    shop.visitor.add()
    shop.arm("promotions", kind)
    page = shop.visitor.code("WELCOME10")
    assert "our promotion service is not answering" in page
    assert "Harbour Stoneware Mug" in page
    shop.mend()
    assert "Code applied" in shop.visitor.code("WELCOME10")
    shop.visitor.send("/basket/code/remove")


def test_a_code_in_force_stays_when_its_service_is_gone(shop: Broken) -> None:
    shop.visitor.add()
    shop.visitor.code("WELCOME10")
    shop.arm("promotions", "no-answer")
    assert "WELCOME10" in shop.visitor.get("/basket").text


def test_a_slow_service_is_waited_for(shop: Broken) -> None:
    slow = shop.arm("promotions", "slow", seconds=0.1)
    reach(shop.shop, "promotions", "a code")
    assert slow.times == 1
    shop.mend()
    shop.arm("promotions", "slow", seconds=60)
    with pytest.raises(ServiceDownError):
        reach(shop.shop, "promotions", "a code")


def test_without_the_stock_service_people_can_buy_and_are_told(shop: Broken) -> None:
    shop.arm("stock", "error")
    shop.visitor.add()
    shop.visitor.to_review(email="kim@example.com")
    assert "We could not look at our shelves" in shop.visitor.place().text


def test_somebody_else_buys_the_last_one_before_any_money_moves(shop: Broken) -> None:
    shop.visitor.add()
    shop.visitor.to_review()
    shop.arm("stock", "sold-out")
    assert "You have not been charged" in shop.visitor.place().text
    assert not shop.payments
    shop.mend()
    assert "Your order is placed" in shop.visitor.place().text


def test_a_silent_chat_says_so_and_names_other_ways(shop: Broken) -> None:
    shop.arm("chat", "error")
    page = shop.visitor.send("/help/chat", {"message": "Where is my order?"}).text
    assert "our chat is not working" in page
    assert "01904 555 0100" in page
    body = {"sender": "a", "message": "hello"}
    assert shop.visitor.client.post("/webhooks/rest/webhook", json=body).status_code == 503


def test_a_session_that_ends_keeps_basket_and_address_and_forgets_the_card(shop: Broken) -> None:
    shop.visitor.add()
    shop.visitor.to_review()
    ended = shop.arm("session", "expired")
    page = shop.visitor.get("/checkout").text
    assert "For your safety your session has ended" in page
    assert "Card number" in page
    assert ended.times == 1
    assert "1 Mill Lane" in shop.visitor.get("/checkout/address").text


def test_an_old_form_of_an_ended_session_leads_on(shop: Broken) -> None:
    shop.visitor.add()
    old = shop.visitor.get("/help/contact").text.split('name="csrf" value="')[1].split('"')[0]
    shop.arm("session", "expired")
    answer = shop.visitor.client.post("/basket/code", data={"csrf": old, "code": "WELCOME10"})
    assert answer.status_code == 403
    assert "Go on with your order" in answer.text
