from __future__ import annotations

import pytest

from journeys.wayfinding import weights
from journeys.wayfinding.signs.neighbours import neighbour_signs, subject_share, subject_sign
from journeys.wayfinding.signs.query import Sign
from tests.wayfinding.small import node, query, scene

LIST = """
- banner:
  - link "Blue pot" [ref=e9]
  - link "Basket (2)" [ref=e8]
  - link "Basket" [ref=e7]
  - text: "3"
- main:
  - list:
    - listitem:
      - link "Blue pot" [ref=e1]
      - text: £12.00
      - button "Add" [ref=e2]
    - listitem:
      - link "Red kettle" [ref=e3]
      - text: £15.00
      - button "Add" [ref=e4]
  - button "Add" [ref=e5]
"""


def signs(ref: str, intent: str, subject: str = "") -> list[Sign]:
    of = scene(LIST)
    return list(neighbour_signs(of, node(of, ref), query(intent, subject=subject)))


def test_a_control_beside_the_wanted_product() -> None:
    near, beside = signs("e2", "basket.add", "blue pot")
    assert near == Sign(weights.NEAR, "next to the price £12.00")
    assert beside == Sign(weights.SUBJECT, "beside the product's name")


def test_a_control_beside_another_product() -> None:
    assert signs("e4", "basket.add", "blue pot")[1] == Sign(weights.WRONG_SUBJECT, "but beside another product")


def test_without_a_product_only_the_price_speaks() -> None:
    assert [sign.points for sign in signs("e4", "basket.add")] == [weights.NEAR]
    assert signs("e4", "basket.remove") == []


@pytest.mark.parametrize("ref", ["e8", "e7"])
def test_a_basket_with_a_number_carries_a_badge(ref: str) -> None:
    assert signs(ref, "basket.open") == [Sign(weights.BADGE, "carries a number like a badge")]


def test_no_number_no_badge() -> None:
    assert signs("e5", "basket.open") == []


@pytest.mark.parametrize(
    ("words", "share"), [("Blue pot, 2 litres", 1.0), ("A blue cup", 0.5), ("Kettle", 0.0), ("", 0.0)]
)
def test_share_of_the_subject(words: str, share: float) -> None:
    assert subject_share(words, "blue pot") == share
    assert subject_share(words, "") == 0.0


def test_the_products_own_name_opens_it() -> None:
    of = scene(LIST)
    sign = subject_sign(of, node(of, "e1"), query("product.open", subject="blue pot"))
    assert sign == Sign(weights.NAME + weights.ROLE, "names 'Blue pot'")
    assert subject_sign(of, node(of, "e3"), query("product.open", subject="blue pot")) is None
    assert subject_sign(of, node(of, "e9"), query("product.open", subject="blue pot")) is None
    assert subject_sign(of, node(of, "e1"), query("product.open")) is None
