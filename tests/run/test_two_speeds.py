"""One action source, two pages: the five server-rendered journeys by browser and on the wire state the same facts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from cornershop.server import running
from journeys.channels.browser import Browser, open_browser
from journeys.evidence.ledger import Ledger
from journeys.evidence.masking import Mask
from journeys.evidence.store import read_ledger
from journeys.model.brief import Brief, KnownOrder
from journeys.model.event import FactNoted
from journeys.model.fact import Fact
from journeys.run.wire import FactBook, wire_shopper
from journeys.shopper import Shopper
from journeys.shopper import actions as do
from journeys.shopper.personas import persona
from journeys.shopper.protocols import Doing

pytestmark = pytest.mark.browser

JOURNEYS: dict[str, tuple[Doing, ...]] = {
    "browse": (do.OpenShop(), do.OpenCategory(), do.OpenAnyProduct()),
    "promo": (do.FillBasket("usual product"), do.EnterCode("welcome code")),
    "buy": (do.FillBasket("usual product"), do.CheckOutAsGuest(), do.PlaceOrder()),
    "return": (do.OpenShop(), do.StartReturn("delivered order"), do.SubmitReturn()),
    "track": (do.OpenShop(), do.TrackOrder("order on its way")),
}
MUST = {
    "browse": {("product", "unit_price")},
    "promo": {("basket", "total"), ("basket", "discount")},
    "buy": {("product", "unit_price"), ("basket", "total"), ("review", "total"), ("confirmation", "total")},
    "return": {("returns", "window_days")},
    "track": {("tracking", "status")},
}
"""What each journey must have been told, by stage and attribute: without it nothing was compared."""


DRAWER = "item:added to your basket"
"""In a browser a script shows the basket in a drawer over the product's page; without it the basket's page comes."""


def brief(url: str) -> Brief:
    alex = "alex.morgan@example.com", "YO1 7HB"
    return Brief(
        "cornershop",
        url,
        products={"usual product": "Harbour Stoneware Mug"},
        codes={"welcome code": "WELCOME10"},
        orders={"delivered order": KnownOrder("CS-10417", *alex), "order on its way": KnownOrder("CS-10452", *alex)},
        card_number="4242 4242 4242 4242",
    )


def walked(shopper: Shopper, journey: str) -> None:
    for action in JOURNEYS[journey]:
        shopper.does(action)


def on_the_wire(url: str, journey: str) -> list[Fact]:
    book = FactBook()
    walked(wire_shopper(brief(url), notebook=book), journey)
    return book.facts


def in_the_browser(browser: Browser, url: str, journey: str, folder: Path) -> list[Fact]:
    customer = persona("wire shopper", "en_GB", 1, card_number="4242 4242 4242 4242")
    ledger = Ledger(folder / journey, folder / "blobs", Mask(customer.secrets))
    page = browser.shopper(ledger, site=url, locale="en_GB", secrets=customer.secrets)
    try:
        walked(Shopper(customer, brief(url), page, ledger), journey)
    finally:
        page.close()
        ledger.close()
    events = read_ledger(folder / journey / "events.jsonl")
    return [event.body.fact for event in events if isinstance(event.body, FactNoted)]


def told(facts: list[Fact]) -> set[tuple[object, ...]]:
    """Facts as both walks can share them: an order's own number is each walk's own."""
    return {
        (f.stage, f.entity, f.attribute, "" if f.attribute == "order_number" else f.value, f.unit, f.qualifiers)
        for f in facts
    }


@pytest.fixture(scope="module")
def shops() -> Iterator[tuple[Browser, str, str]]:
    with ExitStack() as stack:
        browser = stack.enter_context(open_browser())
        yield browser, stack.enter_context(running()).url, stack.enter_context(running()).url


@pytest.mark.parametrize("journey", JOURNEYS)
def test_both_walks_are_told_the_same(shops: tuple[Browser, str, str], journey: str, tmp_path: Path) -> None:
    browser, one, other = shops
    wire, seen = told(on_the_wire(one, journey)), told(in_the_browser(browser, other, journey, tmp_path))
    scripted = {fact for fact in seen if fact[1] == DRAWER}
    assert seen - scripted <= wire
    assert {attribute for _, _, attribute, *_ in wire - seen} <= {"quantity"}
    assert {(stage, attribute) for stage, _, attribute, *_ in wire} >= MUST[journey]
