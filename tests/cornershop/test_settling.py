"""Payments whose answer never came: no second charge, nothing left open, the truth told, a mail, a way back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cornershop.broken import Broken, broken


@pytest.fixture
def ready() -> Iterator[Broken]:
    """A visitor with everything typed, before the last button."""
    with broken() as made:
        made.visitor.add()
        made.visitor.to_review()
        yield made


@pytest.mark.parametrize("kind", ["no-answer", "error", "answer-lost", "double"])
def test_a_retry_makes_one_order_and_one_charge(ready: Broken, kind: str) -> None:
    ready.arm("payment", kind)
    page = ready.visitor.place().text
    assert "we do not know yet" in page
    assert "You have not been charged" not in page
    assert "Place order and pay" in page
    if kind != "double":
        ready.mend()
    assert "Your order is placed" in ready.visitor.place().text
    (payment,) = ready.payments
    assert payment["captured"] == payment["amount"]
    assert len(ready.orders) == 1
    ready.wait(hours=1)
    assert [one["status"] for one in ready.payments] == ["captured"]


def test_money_that_no_order_needs_is_let_go_of(ready: Broken) -> None:
    ready.arm("payment", "answer-lost")
    ready.visitor.place()
    ready.mend()
    ready.wait(minutes=11)
    assert [one["status"] for one in ready.payments] == ["released"]
    assert not ready.orders
    assert "Place order and pay" in ready.visitor.get("/checkout").text
    ready.visitor.place()
    assert sorted(one["status"] for one in ready.payments) == ["captured", "released"]


def test_while_the_service_stays_silent_it_is_asked_again(ready: Broken) -> None:
    ready.arm("payment", "answer-lost")
    ready.visitor.place()
    ready.mend()
    ready.arm("payment", "error")
    ready.wait(minutes=11)
    assert [one["status"] for one in ready.payments] == ["authorised"]
    ready.mend()
    ready.wait(minutes=31)
    assert [one["status"] for one in ready.payments] == ["released"]


def test_the_basket_is_still_there_meanwhile(ready: Broken) -> None:
    ready.arm("payment", "no-answer")
    ready.visitor.place()
    assert "Harbour Stoneware Mug" in ready.visitor.get("/basket").text
    assert "1 Mill Lane" in ready.visitor.get("/checkout/review").text


def test_an_order_whose_answer_got_lost_is_told_on_the_next_page(ready: Broken) -> None:
    ready.visitor.client.follow_redirects = False
    assert ready.visitor.place().status_code == 303
    (order,) = ready.orders
    page = ready.visitor.get("/").text
    assert f"Your order {order.number} is placed. You need not order again." in page
    ready.visitor.get(f"/checkout/confirmation/{order.number}")
    assert "You need not order again" not in ready.visitor.get("/").text
