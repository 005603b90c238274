from __future__ import annotations

import pytest

from journeys.wayfinding import choice_of, find
from journeys.wayfinding.signs.captions import caption
from tests.wayfinding.small import node, page, scene

PRODUCT = """
- main:
  - heading "Linen apron" [level=1]
  - generic: £32.00
  - generic:
    - generic: {caption}
    - list:
      - listitem:
        - button "Navy" [ref=e1]
      - listitem:
        - button "Oatmeal" [ref=e2]
  - generic:
    - generic: Size
    - list:
      - listitem:
        - button "Small" [ref=e3]
      - listitem:
        - button "Large" [ref=e4]
  - button "Add to cart" [ref=e5]
"""


def named(ref: str, words: str = "Colour") -> str:
    of = scene(PRODUCT.replace("{caption}", words))
    return caption(of, node(of, ref))


def test_every_row_has_the_words_above_it() -> None:
    assert [named(ref) for ref in ("e1", "e2", "e3", "e4")] == ["Colour", "Colour", "Size", "Size"]


def test_a_button_of_its_own_has_none() -> None:
    assert named("e5") == ""


@pytest.mark.parametrize("words", ["Pick the one that suits your kitchen best", ""])
def test_sentences_and_nothing_are_no_captions(words: str) -> None:
    assert named("e1", words) == ""


def test_the_buttons_below_a_known_word_are_variants() -> None:
    state = page(PRODUCT.replace("{caption}", "Colour"))
    assert {c.node.ref for c in find(state, "product.variant")} == {"e1", "e2", "e3", "e4"}
    assert [choice_of(state, c.node) for c in find(state, "product.variant")].count("Colour") == 2


def test_other_rows_of_buttons_are_none() -> None:
    state = page(PRODUCT.replace("{caption}", "Share this").replace("Size", "Pages"))
    assert "e1" not in {c.node.ref for c in find(state, "product.variant")}
