from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.model.fact import Fact
from journeys.model.outline import PageState
from journeys.shopper.eyes import View
from journeys.shopper.memory import Memory, links_of
from journeys.wayfinding import parse_snapshot
from journeys.wayfinding.alike import Kinds

LINKS = """
- banner:
  - link "Home" [ref=e1]
- main:
  - link "Size guide" [ref=e2]
  - link "Jump" [ref=e3]
  - link "Write" [ref=e4]
- contentinfo:
  - link "Imprint" [ref=e5]
"""
HREFS = {"e1": "/", "e2": "guide#sizes", "e3": "#top", "e4": "mailto:a@shop.test", "e5": "https://shop.test/imprint"}


def view(*facts: Fact, stage: str = "product", url: str = "https://shop.test/p/1", seq: int = 4) -> View:
    told = {ref: {"href": href} for ref, href in HREFS.items()}
    outline = parse_snapshot(LINKS, url=url, title="", language="en", width=1280, height=800, attributes=told)
    return View(seq, PageState(outline), stage, "en", facts)


@pytest.mark.parametrize(
    ("stage", "places"), [("product", ["deep", "path", "footer"]), ("help", ["help", "help", "footer"])]
)
def test_links_with_their_place(stage: str, places: list[str]) -> None:
    found = links_of(view(stage=stage))
    assert [link.url for link in found] == [
        "https://shop.test/",
        "https://shop.test/p/guide",
        "https://shop.test/imprint",
    ]
    assert [link.place for link in found] == places


def test_links_of_a_page_alike_are_its_own() -> None:
    kinds = Kinds()
    made: list[View] = []
    for order in ("A-1001", "B-2002", "C-3003"):
        text = f'- link "Track it" [ref=e1]:\n  - /url: /orders/{order}'
        outline = parse_snapshot(text, url="https://shop.test/done", title="", language="en", width=1, height=1)
        state = PageState(outline)
        kinds.compare(state, (order,))
        made.append(View(0, state, "confirmation", "en", ()))
    assert [[link.url[-6:] for link in links_of(one)] for one in reversed(made)] == [["C-3003"], ["B-2002"], ["A-1001"]]


def test_a_link_keeps_the_look_that_first_showed_it() -> None:
    memory = Memory()
    memory.notice(view(seq=4))
    memory.notice(view(seq=9))
    assert {link.look for link in memory.links.values()} == {4}


def test_pages_are_addresses_that_differ_from_the_one_before() -> None:
    memory = Memory()
    for url in ("https://shop.test/a", "https://shop.test/a", "https://shop.test/b", "https://shop.test/a"):
        memory.notice(view(url=url))
    assert memory.pages == 3


PRICE = Fact("item:mug", "unit_price", 900, "GBP", stage="product")


def test_a_fact_that_still_stands_is_not_remembered_twice() -> None:
    memory = Memory()
    for facts in ((PRICE,), (PRICE,), (), (PRICE,)):
        memory.notice(view(*facts))
    assert len(memory.facts) == 2


def test_the_latest_fact_of_an_entity_at_a_stage() -> None:
    memory = Memory()
    memory.notice(view(PRICE))
    memory.notice(view(replace(PRICE, value=950, stage="basket")))
    assert memory.latest("unit_price") == replace(PRICE, value=950, stage="basket")
    assert memory.latest("unit_price", stages=("product",)) == PRICE
    assert memory.latest("unit_price", "item:cup") is None
    assert memory.latest("total") is None


def test_the_last_view_of_every_stage() -> None:
    memory = Memory()
    memory.notice(view(seq=1))
    memory.notice(view(seq=2))
    memory.notice(view(seq=3, stage="login"))
    assert {stage: seen.seq for stage, seen in memory.remembered.items()} == {"product": 2, "login": 3}
