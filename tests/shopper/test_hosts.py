"""Which addresses are the shop's own."""

from __future__ import annotations

import pytest

from journeys.shopper.hosts import Home, is_local


@pytest.mark.parametrize(
    ("url", "owned"),
    [
        ("/cart", True),
        ("#top", True),
        ("mailto:help@shop.example", True),
        ("https://shop.example/x", True),
        ("http://WWW.shop.example:8080/", True),
        ("https://pay.shop.example/", True),
        ("https://shop.example.evil.test/", False),
        ("https://othershop.example/", False),
        ("//cdn.example/", False),
        ("https://example/", False),
    ],
)
def test_a_shop_owns_its_host_and_what_is_below(url: str, owned: bool) -> None:
    assert Home("https://www.shop.example/").owns(url) is owned


def test_more_hosts_can_be_named() -> None:
    assert Home("https://shop.example/", ("checkout.test",)).owns("https://eu.checkout.test/pay")


def test_another_port_of_the_same_machine_is_another_site() -> None:
    assert Home("http://127.0.0.1:8000/").owns("http://127.0.0.1:8000/x")
    assert not Home("http://127.0.0.1:8000/").owns("http://127.0.0.1:8001/x")
    assert not Home("http://localhost:8000/").owns("http://localhost/x")


@pytest.mark.parametrize(
    ("url", "local"),
    [("http://127.0.0.1:80/", True), ("http://localhost/", True), ("http://[::1]/", True), ("http://10.0.0.1/", False)],
)
def test_this_machine(url: str, local: bool) -> None:
    assert is_local(url) is local
