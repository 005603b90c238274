"""The last piece, the last use of a code and the second press, at the same time."""

import re
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from cornershop.server import Running, running
from cornershop.storage.tables import CodeCountRow, OrderRow
from tests.cornershop.visitor import Visitor

TOKEN = {"Authorization": "Bearer a-token-of-this-test"}


def house(**more: Any) -> Any:
    return running(token="a-token-of-this-test", **more)


def books(shop: Running, **prepare: Any) -> dict[str, Any]:
    url = f"{shop.url}/__sandbox__/ledger"
    if prepare:
        answer = httpx.post(url, json=prepare, headers=TOKEN, timeout=20)
        assert answer.status_code == 201, answer.text
    return dict(httpx.get(url, headers=TOKEN, timeout=20).json())


def offending(found: dict[str, Any]) -> dict[str, int]:
    return {name: len(count["offending"]) for name, count in found["invariants"].items() if count["offending"]}


def crowd(shop: Running, how_many: int, code: str = "") -> list[tuple[httpx.Client, str]]:
    """Customers on the review page, ready to press; each with the attempt of his form."""
    ready = []
    for n in range(how_many):
        client = httpx.Client(base_url=shop.url, follow_redirects=True, timeout=30)
        visitor = Visitor(client)
        visitor.add()
        if code:
            visitor.code(code)
        found = re.search(r'name="attempt" value="([^"]+)"', visitor.to_review(email=f"c{n}@example.com").text)
        assert found
        ready.append((client, found[1]))
    return ready


def press_all(ready: list[tuple[httpx.Client, str]], times: int = 1) -> list[str]:
    """Where everybody's presses led."""

    def press(one: tuple[httpx.Client, str]) -> list[str]:
        client, attempt = one
        token = re.search(r'name="csrf" value="([^"]+)"', client.get("/help/contact").text)
        assert token
        data = {"csrf": token[1], "attempt": attempt}
        with ThreadPoolExecutor(times) as hands:
            return list(hands.map(lambda _: client.post("/checkout/place", data=data).url.path, range(times)))

    with ExitStack() as stack, ThreadPoolExecutor(len(ready)) as pool:
        for client, _ in ready:
            stack.callback(client.close)
        return [path for paths in pool.map(press, ready) for path in paths]


@pytest.mark.parametrize(("flaws", "sold"), [((), 2), (("oversold",), 6)])
def test_the_last_pieces_go_to_as_many_as_there_are(flaws: tuple[str, ...], sold: int) -> None:
    with house(flaws=flaws) as shop:
        ready = crowd(shop, 6)
        books(shop, stock={"Harbour Stoneware Mug": 2})
        if flaws:  # everybody has looked before anybody pays
            shop.app.state.shop.troubles.arm("payment", "slow", seconds=1.0)
        press_all(ready)
        found = books(shop)
    assert found["numbers"]["orders"] == found["numbers"]["pieces"] == sold
    assert offending(found) == ({"oversold": 4} if flaws else {})


@pytest.mark.parametrize("flaws", [(), ("charged-twice",)])
def test_two_presses_at_once_are_one_order(flaws: tuple[str, ...]) -> None:
    with house(flaws=flaws) as shop:
        ready = crowd(shop, 1)
        shop.app.state.shop.troubles.arm("payment", "slow", seconds=0.3)
        led_to = press_all(ready, times=2)
        found = books(shop)
    assert found["numbers"]["orders"] == len(set(led_to)) == (2 if flaws else 1)
    assert all("/confirmation/" in path for path in led_to), "whoever presses twice is told of his order"
    assert offending(found) == ({"charged-twice": 1} if flaws else {})


def test_a_payment_that_fails_gives_goods_and_code_back() -> None:
    with house() as shop:
        ready = crowd(shop, 1, code="THANKYOU5")
        books(shop, stock={"Harbour Stoneware Mug": 1})
        trouble = shop.app.state.shop.troubles.arm("payment", "error")
        client, attempt = ready[0]
        Visitor(client).send("/checkout/place", {"attempt": attempt})
        assert books(shop)["numbers"]["orders"] == 0
        shop.app.state.shop.troubles.lift(trouble.id)
        press_all(ready)
        found = books(shop)
    assert found["numbers"]["orders"] == 1
    assert found["invariants"]["code-overused"]["counted"] == 1
    assert offending(found) == {}


def test_a_limited_code_counts_for_whoever_gets_its_last_use_and_no_further() -> None:
    with house() as shop:
        with shop.app.state.shop.database.session() as db:
            db.add(CodeCountRow(code="RUSH25", used=24))
        press_all(crowd(shop, 2, code="RUSH25"))
        with shop.app.state.shop.database.session() as db:
            paid = [
                one.data["summary"]["discount"] for one in db.scalars(select(OrderRow).where(OrderRow.attempt != ""))
            ]
    assert paid == [350], "the other one is told, and has not ordered yet"
