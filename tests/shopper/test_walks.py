"""Whole purchases on shops nobody configured: from the front page to the confirmation, in a real browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from journeys.evidence.store import read_ledger
from journeys.model.device import DESKTOP, PHONE, Device
from journeys.model.event import Action, Attempt, Event
from journeys.shopper.actions import FillBasket, MakeMistake, PlaceOrder
from journeys.shopper.expectations import entries_kept, mistake_explained, nothing_typed_twice, order_number_told
from journeys.shopper.questions import OrderNumber
from tests.shopper.shops.hashed import HASHED
from tests.shopper.shops.plain import PlainShop
from tests.shopper.shops.serving import served
from tests.shopper.walking import shopping

if TYPE_CHECKING:
    from journeys.shopper import Shopper

pytestmark = pytest.mark.browser


def buy(shopper: Shopper) -> None:
    shopper.does(FillBasket("usual product"))
    shopper.does(PlaceOrder())
    shopper.expects(order_number_told())
    shopper.expects(nothing_typed_twice())


def events(folder: Path) -> tuple[Event, ...]:
    return read_ledger(folder / "journey" / "events.jsonl")


def attempts(folder: Path) -> list[tuple[str, str]]:
    return [(e.body.goal, e.body.result) for e in events(folder) if isinstance(e.body, Attempt)]


@pytest.mark.parametrize("device", [DESKTOP, PHONE], ids=lambda d: d.name)
def test_a_shop_of_many_pages(tmp_path: Path, device: Device) -> None:
    shop = PlainShop()
    with (
        served(shop.handle) as url,
        shopping(url, tmp_path, device=device, products={"usual product": "Oak chair"}) as shopper,
    ):
        buy(shopper)
        assert shopper.asks(OrderNumber()) == "TC-7001"
        assert shopper.failed_expectations == []
    assert shop.orders == 1
    assert shop.data["c"] == "United Kingdom"
    assert "news" not in shop.data
    assert ("order-place", "done") in attempts(tmp_path)


@pytest.mark.parametrize("device", [DESKTOP, PHONE], ids=lambda d: d.name)
def test_a_german_shop_of_one_page_with_hash_routes(tmp_path: Path, device: Device) -> None:
    goods = {"usual product": "Schal Nordwind"}
    with (
        served(lambda _method, _target, _body: (200, "", HASHED)) as url,
        shopping(url, tmp_path, device=device, locale="de_DE", products=goods) as shopper,
    ):
        buy(shopper)
        assert shopper.asks(OrderNumber()) == "W-2001"
        assert shopper.failed_expectations == []
    pressed = [e.body.target.name for e in events(tmp_path) if isinstance(e.body, Action) and e.body.target]
    assert "Nur notwendige" in pressed
    assert "Newsletter abonnieren" not in pressed


def test_a_mistake_is_made_told_and_put_right(tmp_path: Path) -> None:
    shop = PlainShop()
    with served(shop.handle) as url, shopping(url, tmp_path, products={"usual product": "Pine stool"}) as shopper:
        shopper.does(FillBasket("usual product"))
        shopper.does(MakeMistake("postcode"))
        shopper.expects(mistake_explained())
        shopper.expects(entries_kept())
        shopper.does(PlaceOrder())
        assert shopper.failed_expectations == []
    assert shop.orders == 1
    assert ("mistake-submit", "refused") in attempts(tmp_path)


def test_no_secret_reaches_the_evidence(tmp_path: Path) -> None:
    shop = PlainShop()
    with served(shop.handle) as url, shopping(url, tmp_path, products={"usual product": "Oak chair"}) as shopper:
        buy(shopper)
        secrets = shopper.persona.secrets
    written = [path.read_text("utf-8") for path in tmp_path.rglob("*.json*")]
    assert len(written) > 5
    assert not [secret for secret in secrets for text in written if len(secret) > 4 and secret in text]
