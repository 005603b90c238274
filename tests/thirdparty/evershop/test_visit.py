"""`journeys visit` walks EverShop without configuration: to the last button, and to the confirmation if asked to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.thirdparty.evershop.shop import EverShop
from tests.thirdparty.visiting import Visit, visit

DEVICES = ("phone", "desktop")
BRIEF = 'card_number = "4242 4242 4242 4242"\n'
"""Only test data; the shop itself takes cash on delivery and nothing else."""

WALKED = (
    "I look around",
    "I search",
    "I put something in my basket",
    "I try a promotion code",
    "I check out, up to the last button",
    "I read how returns work",
    "I look for help",
    "I look for a way to contact the shop",
)
UNTRACKED = "not-applicable: Found no way to where an order can be tracked."
"""True: EverShop shows an order by the link in its mail, or in an account, and nowhere else."""

SEEN = {"a11y: Buttons must have discernible text", "a11y: Form elements must have labels"}
"""What hurts there at S3 and above, looked at on screenshots; docs/unfamiliar-shops.md says why each is true."""


@pytest.fixture(scope="module")
def looked(shop: EverShop, tmp_path_factory: pytest.TempPathFactory) -> Visit:
    """A visit that only looks, on phone and desktop."""
    return visit(tmp_path_factory.mktemp("looked"), shop.url, "--workers", "3")


def test_it_is_walked_up_to_the_last_button_and_nothing_is_ordered(shop: EverShop, looked: Visit) -> None:
    assert looked.code in {0, 1}, looked.said
    assert (shop.orders(), shop.accounts()) == (0, 0)
    walked = {f"{name} on {device}": "completed" for name in WALKED for device in DEVICES}
    untracked = {f"I look where orders are tracked on {device}": UNTRACKED for device in DEVICES}
    assert looked.outcomes == walked | untracked


def test_nothing_false_is_reported(looked: Visit) -> None:
    assert serious(looked) <= SEEN, looked.findings("S4", "S3")


def test_every_device_buys_once_when_orders_are_asked_for(shop: EverShop, looked: Visit, tmp_path: Path) -> None:
    brief = tmp_path / "brief.toml"
    brief.write_text(BRIEF, "utf-8")
    before = shop.orders()
    orders = ("--place-orders", "--brief", str(brief), "--journeys", "search,checkout", "--workers", "2")
    bought = visit(tmp_path, shop.url, *orders)
    assert bought.code in {0, 1}, bought.said
    assert bought.outcomes == {
        f"{name} on {device}": "completed" for name in ("I search", "I buy") for device in DEVICES
    }
    assert shop.orders() - before == len(DEVICES)
    assert shop.accounts() == 0
    assert serious(bought) <= SEEN, bought.findings("S4", "S3")


def serious(visited: Visit) -> set[str]:
    """`detector: title` of every finding of S3 or S4."""
    found = visited.result["findings"]
    return {f"{f['detector']}: {f['title']}" for f in found if f["severity"] in {"S3", "S4"}}
