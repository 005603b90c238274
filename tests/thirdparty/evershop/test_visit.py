"""`journeys visit` walks EverShop without configuration: to the last button, and to the confirmation if asked to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.thirdparty.evershop.shop import EverShop
from tests.thirdparty.visiting import Visit, visit

BRIEF = 'card_number = "4242 4242 4242 4242"\n'
"""Only test data; the shop itself takes cash on delivery and nothing else."""

JOURNEYS = (
    "I look around",
    "I search",
    "I put something in my basket",
    "I check out, up to the last button",
    "I look for help",
    "I look for a way to contact the shop",
)


@pytest.fixture(scope="module")
def looked(shop: EverShop, tmp_path_factory: pytest.TempPathFactory) -> Visit:
    """A visit that only looks, on phone and desktop."""
    return visit(tmp_path_factory.mktemp("looked"), shop.url, "--workers", "2")


def test_it_is_walked_up_to_the_last_button_and_nothing_is_ordered(shop: EverShop, looked: Visit) -> None:
    assert looked.code in {0, 1}, looked.said
    assert shop.orders() == 0
    assert {looked.outcomes[f"{name} on {on}"] for name in JOURNEYS for on in ("phone", "desktop")} == {"completed"}


def test_every_device_buys_once_when_orders_are_asked_for(shop: EverShop, looked: Visit, tmp_path: Path) -> None:
    brief = tmp_path / "brief.toml"
    brief.write_text(BRIEF, "utf-8")
    before = shop.orders()
    bought = visit(tmp_path, shop.url, "--place-orders", "--brief", str(brief), "--journeys", "search,checkout")
    assert bought.code in {0, 1}, bought.said
    assert set(bought.outcomes.values()) == {"completed"}
    assert shop.orders() - before == len(("phone", "desktop"))
