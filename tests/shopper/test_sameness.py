"""What makes two pages one, and what does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.model.outline import Box, Field, Node, Outline, PageState
from journeys.shopper.sameness import print_of_page, twin
from tests.wayfinding.small import page as written

LINK = Node(1, 0, 1, "link", "Help", ref="e2", box=Box(0, 0, 9, 9), attributes={"href": "http://a:1/help", "tag": "a"})
NAME = Node(2, 0, 1, "textbox", "Name", value="Sam", states=frozenset({"active"}), attributes={"visible": "Sam"})
MAIN = Node(0, -1, 0, "main")


def page(url: str = "http://a:1/order/7", *, link: Node = LINK, name: Node = NAME, **more: str | bool) -> PageState:
    field = Field("shipping.name", "Name", value="Sam", filled=True, ref="e3")
    return PageState(Outline(url, "Order", "en", (MAIN, link, name)), fields=(replace(field, **more),))  # type: ignore[arg-type] # fields of Field


OTHERS_SHOP = replace(LINK, ref="e9", attributes={"tag": "a", "href": "http://b:2/help"})
OTHERS_NAME = replace(NAME, value="Ada", states=frozenset(), attributes={"visible": "Ada"})


def test_another_customer_at_another_address_sees_the_same_page() -> None:
    other = page("http://b:2/order/8", link=OTHERS_SHOP, name=OTHERS_NAME, value="Ada", ref="e7")
    assert print_of_page(other) == print_of_page(page())


@pytest.mark.parametrize(
    "other",
    [
        page("http://a:1/basket"),
        page(link=replace(LINK, name="Contact")),
        page(link=replace(LINK, box=Box(0, 0, 9, 10))),
        page(link=replace(LINK, states=frozenset({"disabled"}))),
        page(name=replace(NAME, value="")),
        page(autocomplete="name"),
        page(filled=False),
        replace(page(), viewport_meta="user-scalable=no"),
    ],
)
def test_what_is_to_be_seen_makes_another_page(other: PageState) -> None:
    assert print_of_page(other) != print_of_page(page())


ROW = '- link "Oak chair" [ref=e{n}]\n'


def test_a_control_drawn_anew_is_the_same_control() -> None:
    old = written(ROW.format(n=1)).outline.nodes[0]
    again = twin(written('- link "Stool" [ref=e8]\n' + ROW.format(n=9)).outline, old)
    assert again is not None
    assert again.ref == "e9"


@pytest.mark.parametrize(
    "text", ['- link "Stool" [ref=e8]\n', ROW.format(n=8) + ROW.format(n=9), '- button "Oak chair" [ref=e8]\n']
)
def test_what_is_gone_or_has_become_several_has_no_twin(text: str) -> None:
    assert twin(written(text).outline, written(ROW.format(n=1)).outline.nodes[0]) is None
