"""The flaws of recovery and their near misses: what a visitor meets when the payment or the carrier fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest

from tests.cornershop.broken import Broken, broken

Ready = Callable[..., Broken]


@pytest.fixture
def ready() -> Iterator[Ready]:
    """A visitor with everything typed, before the last button, in a shop with this flaw or near miss."""
    with broken() as made:

        def switch(on: str = "", near: str = "", *slugs: str) -> Broken:
            switches = {"on": on, "near": near}
            assert made.visitor.client.get("/__sandbox__/flaws", params=switches).status_code == 200
            for slug in slugs or ("harbour-mug",):
                made.visitor.add(slug)
            made.visitor.to_review()
            return made

        yield switch


def fails(house: Broken, kind: str = "no-answer") -> httpx.Response:
    house.arm("payment", kind)
    answer = house.visitor.place()
    house.mend()
    return answer


def test_the_next_press_is_charged_as_well_or_the_first_let_go(ready: Ready) -> None:
    for on, near, first in (("recover-double-charge", "", "captured"), ("", "recover-double-charge", "released")):
        house = ready(on, near)
        fails(house, "answer-lost")
        assert "Your order is placed" in house.visitor.place().text
        assert sorted(one["status"] for one in house.payments[-2:]) == sorted([first, "captured"])


def test_money_without_an_order_or_an_order_that_is_not_confirmed_yet(ready: Ready) -> None:
    house = ready("recover-order-limbo")
    assert "do not pay again" in fails(house, "answer-lost").text
    assert ([one["status"] for one in house.payments], house.orders) == (["captured"], [])
    house = ready(near="recover-order-limbo")
    assert "not confirmed yet" in fails(house, "answer-lost").text
    assert [order.payment for order in house.orders] == ["pending"]


def test_a_failure_that_is_nobodys_and_one_that_is_owned(ready: Ready) -> None:
    assert "Transaction could not be processed." in fails(ready("failure-not-owned")).text
    assert "our payment service failed" in fails(ready(near="failure-not-owned")).text
    for switches in ({"on": "failure-no-make-right"}, {"near": "failure-no-make-right"}):
        page = fails(ready(**switches)).text
        assert "We are very sorry" in page
        assert "try again" not in page


def test_the_basket_is_emptied_or_one_line_is_gone_and_the_shop_says_so(ready: Ready) -> None:
    assert "Your basket is empty" in fails(ready("recover-cart-lost")).text
    page = fails(ready("", "recover-cart-lost", "harbour-mug", "glass-teapot")).text
    assert "Harbour Stoneware Mug" in page
    assert "sold out meanwhile" in page


def test_words_that_are_not_so_words_that_are_and_none(ready: Ready) -> None:
    assert "declined this card" in fails(ready("recover-dishonest")).text
    assert "do not pay again" in fails(ready(near="recover-dishonest")).text
    assert 'id="summary"' not in fails(ready("recover-slow-truth")).text
    assert "did not answer" in fails(ready(near="recover-slow-truth")).text


def test_a_page_that_leads_nowhere_or_says_where(ready: Ready) -> None:
    stuck, told = fails(ready("recover-no-way-on")).text, fails(ready(near="recover-no-way-on")).text
    assert "Something went wrong" in stuck
    assert "01904" not in stuck
    assert "01904" in told


def test_everything_is_forgotten_or_only_the_card(ready: Ready) -> None:
    for on, near, step in (("recover-no-resume", "", "address"), ("", "recover-no-resume", "payment")):
        house = ready(on, near)
        fails(house)
        assert house.visitor.get("/checkout").url.path == "/checkout/review"
        house.wait(hours=2)
        assert house.visitor.get("/checkout").url.path == f"/checkout/{step}"
        assert ("1 Mill Lane" in house.visitor.get("/checkout/address").text) is bool(near)


def test_no_delivery_at_all_or_the_standard_one(ready: Ready) -> None:
    for on, near, status in (("recover-dependency-blocks", "", 503), ("", "recover-dependency-blocks", 200)):
        house = ready(on, near)
        house.arm("carrier", "error")
        page = house.visitor.get("/checkout/delivery")
        assert page.status_code == status
        assert ('value="standard"' in page.text) is bool(near)
        house.mend()


def test_nobody_writes_or_the_letter_comes_late(ready: Ready, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []
    monkeypatch.setattr("cornershop.post.unfinished.send", lambda _host, letter: sent.append(letter.to))
    silent = ready("recover-no-follow-up")
    fails(silent)
    silent.wait(hours=25)
    assert not sent
    late = ready(near="recover-no-follow-up")
    fails(late)
    late.wait(hours=19)
    assert not sent
    late.wait(hours=2)
    assert len(sent) == 1
