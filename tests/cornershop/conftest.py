"""One running shop for all tests of the shop, and visitors with cookies of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest

from cornershop.server import Running, running
from tests.cornershop.visitor import Visitor


@pytest.fixture(scope="session")
def shop() -> Iterator[Running]:
    with running(timeout=2.0) as started:
        yield started


@pytest.fixture
def visitor(shop: Running) -> Iterator[Visitor]:
    with httpx.Client(base_url=shop.url, follow_redirects=True, timeout=15) as client:
        yield Visitor(client)


@pytest.fixture
def flawed(shop: Running) -> Iterator[Callable[..., Visitor]]:
    clients: list[httpx.Client] = []

    def switch(on: str = "", near: str = "") -> Visitor:
        client = httpx.Client(base_url=shop.url, follow_redirects=True, timeout=15)
        clients.append(client)
        assert client.get("/__sandbox__/flaws", params={"on": on, "near": near}).status_code == 200
        return Visitor(client)

    yield switch
    for client in clients:
        client.close()
