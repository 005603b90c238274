"""`journeys visit` on a django-oscar shop with its stock templates, and nothing configured."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.thirdparty.installing import installed_or_skipped
from tests.thirdparty.oscar.shop import OscarShop, serving
from tests.thirdparty.visiting import Visit, visit

DEVICES = ("phone", "desktop")
WALKED = (
    "I look around",
    "I search",
    "I put something in my basket",
    "I try a promotion code",
    "I check out, up to the last button",
)
NOT_THERE = {
    "I look where orders are tracked": "tracked",
    "I read how returns work": "Found no way to information about returns.",
    "I look for help": "Found no way to any help.",
    "I look for a way to contact the shop": "Found no way to a contact.",
}
"""The stock templates have an empty footer and no such page: journey -> the reason, or a word of it."""

LOOKED_AT = {
    "a11y: color-contrast",
    "a11y: definition-list",
    "a11y: label",
    "a11y: link-name",
    "autocomplete-missing",
    "product-facts-missing",
    "target-too-small",
}
"""Findings of S2 and above that somebody looked at and found true; docs/unfamiliar-shops.md says why."""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OscarShop]:
    with installed_or_skipped("django-oscar"), serving(tmp_path_factory.mktemp("oscar")) as running:
        yield running


@pytest.fixture(scope="module")
def look(shop: OscarShop, tmp_path_factory: pytest.TempPathFactory) -> Visit:
    """Every universal journey on both devices, read-only."""
    return visit(tmp_path_factory.mktemp("look"), shop.url, "--workers", "3")


def test_a_visit_that_only_looks_walks_up_to_the_last_button_and_orders_nothing(shop: OscarShop, look: Visit) -> None:
    assert (shop.orders(), shop.accounts()) == (0, 0)
    assert look.code in {0, 1}, look.said
    expected = {f"{name} on {device}": "completed" for name in WALKED for device in DEVICES}
    assert {name: outcome for name, outcome in look.outcomes.items() if name in expected} == expected


def test_what_the_shop_does_not_have_is_not_applicable_with_a_true_reason(look: Visit) -> None:
    for name, word in NOT_THERE.items():
        for device in DEVICES:
            outcome = look.outcomes[f"{name} on {device}"]
            assert outcome.startswith("not-applicable: "), outcome
            assert word in outcome


def test_no_finding_is_reported_that_nobody_has_looked_at(look: Visit) -> None:
    assert kinds(look) == LOOKED_AT


def kinds(visit: Visit) -> set[str]:
    found = [f for f in visit.result["findings"] if f["severity"] != "S1"]
    return {f"a11y: {f['subject']}" if f["detector"] == "a11y" else f["detector"] for f in found}


def test_a_visit_that_may_order_places_one_order_on_every_device(shop: OscarShop, tmp_path: Path) -> None:
    before = shop.orders()
    brief = tmp_path / "brief.toml"
    brief.write_text('card_number = "4242 4242 4242 4242"\ncodes = { welcome = "TWINE10" }\n', "utf-8")
    bought = visit(
        tmp_path, shop.url, "--place-orders", "--brief", str(brief), "--journeys", "promo,checkout", "--workers", "3"
    )
    assert bought.outcomes == {
        f"{name} on {device}": "completed" for name in ("I buy", "I try a promotion code") for device in DEVICES
    }
    assert shop.orders() - before == len(DEVICES)
    assert shop.accounts() == 0
    assert kinds(bought) <= LOOKED_AT, "a code that works is not called refused"
