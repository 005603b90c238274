"""Cookies by RFC 6265."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from journeys.channels.wire.cookies import Jar

HOME = urlsplit("http://shop.example/basket/add")


def jar(*headers: str, at: str = "http://shop.example/basket/add") -> Jar:
    made = Jar()
    made.keep(list(headers), urlsplit(at))
    return made


@pytest.mark.parametrize(
    ("header", "url", "goes"),
    [
        ("s=1; Path=/", "http://shop.example/", True),
        ("s=1", "http://shop.example/basket/x", True),
        ("s=1", "http://shop.example/help", False),
        ("s=1; Path=/", "http://www.shop.example/", False),
        ("s=1; Path=/; Domain=.shop.example", "http://www.shop.example/", True),
        ("s=1; Path=/; Domain=other.example", "http://other.example/", False),
        ("s=1; Path=/; Domain=example", "http://shop.example/", False),
        ("s=1; Path=/; Secure", "http://shop.example/", False),
        ("s=1; Path=/; Secure", "https://shop.example/", True),
        ("s=1; Path=/; Max-Age=0", "http://shop.example/", False),
        ("s=1; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "http://shop.example/", False),
        ("s=1; Path=/; HttpOnly; SameSite=Lax; Max-Age=100", "http://shop.example/", True),
        ("s=1; Path=/ba", "http://shop.example/basket", False),
    ],
)
def test_where_a_cookie_goes(header: str, url: str, goes: bool) -> None:
    assert bool(jar(header).header(urlsplit(url))) is goes


def test_a_cookie_is_replaced_and_taken_back() -> None:
    made = jar("s=1; Path=/", "t=2; Path=/", "s=3; Path=/")
    assert made.header(HOME) == "s=3; t=2"
    made.keep(["s=; Path=/; Max-Age=0"], HOME)
    assert made.header(HOME) == "t=2"


def test_longer_paths_come_first() -> None:
    assert jar("a=1; Path=/", "b=2; Path=/basket").header(HOME) == "b=2; a=1"


def test_quoted_values_go_back_as_they_came() -> None:
    assert jar('s="a b"; Path=/').header(HOME) == 's="a b"'
