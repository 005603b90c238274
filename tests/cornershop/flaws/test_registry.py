from collections.abc import Callable

import httpx
import pytest

from cornershop.flaws import REGISTRY, parse
from cornershop.server import Running
from tests.cornershop.visitor import Visitor, money

Switch = Callable[..., Visitor]


def test_every_flaw_has_its_near_miss() -> None:
    assert len(REGISTRY) >= 30
    assert all(len(flaw.flaw) > 20 and len(flaw.near_miss) > 20 for flaw in REGISTRY.values())
    assert all(flaw.flaw != flaw.near_miss for flaw in REGISTRY.values())


def test_unknown_flaws_are_refused(shop: Running) -> None:
    with pytest.raises(ValueError, match="no flaw is called 'fee'"):
        parse("fee")
    assert httpx.get(f"{shop.url}/__sandbox__/flaws?on=fee").status_code == 422


def test_switches_belong_to_one_browser(flawed: Switch, visitor: Visitor) -> None:
    other = flawed("price-raised-on-path")
    for one, price in ((other, "£16.00"), (visitor, "£14.00")):
        assert money(one.add().text)["Subtotal"] == price


def test_the_header_switches_one_request(visitor: Visitor) -> None:
    header = {"X-Cornershop-Flaws": "zoom-disabled"}
    assert "user-scalable=no" in visitor.client.get("/", headers=header).text
    assert "user-scalable=no" not in visitor.get("/").text
