from __future__ import annotations

import pytest

from journeys.evidence.codec import encode
from journeys.model.outline import Node, PageState
from journeys.wayfinding.scene import PRICE, once, scene_of
from tests.wayfinding.small import node, page, scene

SHOP = """
- banner:
  - navigation:
    - link "Home" [ref=e1]
- main:
  - heading "Teapots" [level=1]
  - list:
    - listitem:
      - link "Blue pot" [ref=e2]
      - text: £12.00
      - button [ref=e3]
    - listitem:
      - link "Red pot" [ref=e4]
      - text: sold out
- contentinfo:
  - form "Letters":
    - textbox "E-mail" [ref=e5]
"""


@pytest.mark.parametrize("text", ["£12.00", "12,50 €", "EUR 9", "1 299,00 kr", "US$5", "CHF 1’200.00", "49 zł", "$ 3"])
def test_amounts_of_money(text: str) -> None:
    assert PRICE.search(text)


@pytest.mark.parametrize("text", ["12 pieces", "order 4711", "EUROPE", "kr", "size 42"])
def test_other_numbers_are_no_money(text: str) -> None:
    assert not PRICE.search(text)


def test_a_navigation_inside_the_header_is_the_header() -> None:
    of = scene(SHOP)
    assert [of.landmarks[node(of, ref).index] for ref in ("e1", "e2", "e5")] == ["header", "main", "footer"]


def test_forms_and_headings_around_a_field() -> None:
    of = scene(SHOP)
    field, link = node(of, "e5"), node(of, "e1")
    assert of.nodes[of.forms[field.index]].name == "Letters"
    assert of.nodes[of.headings[field.index]].name == "Teapots"
    assert (of.forms[link.index], of.headings[link.index]) == (-1, -1)


def test_a_card_holds_the_price() -> None:
    of = scene(SHOP)
    card = of.card(node(of, "e3"))
    assert card is not None
    assert card.role == "listitem"
    assert of.words_in(card.index) == "Blue pot £12.00"
    assert of.card(node(of, "e3"), longest=1) is None


def test_a_box_without_a_name_is_read_by_its_row() -> None:
    of = scene('- table:\n  - row:\n    - cell:\n      - radio [ref=e1]\n    - cell "Express, £4.99"\n')
    assert of.labels[node(of, "e1").index] == "Express, £4.99"


def test_a_button_is_read_by_what_is_in_it() -> None:
    of = scene("- main:\n  - button [ref=e1]:\n    - generic: Buy now\n  - button [ref=e2]\n")
    assert [of.labels[node(of, ref).index] for ref in ("e1", "e2")] == ["Buy now", ""]


def test_the_dialog_on_top_is_the_last_one_with_a_size() -> None:
    of = scene(
        '- dialog "First" [box=0,0,100,100]:\n  - button "A" [ref=e1]\n'
        '- dialog "Second" [box=0,0,100,100]:\n  - button "B" [ref=e2]\n'
        '- dialog "Gone" [box=0,0,0,0]\n'
    )
    assert of.nodes[of.dialog].name == "Second"
    assert of.inside(node(of, "e2"), of.dialog)
    assert not of.inside(node(of, "e1"), of.dialog)


def test_a_page_without_dialog_has_nothing_on_top() -> None:
    of = scene(SHOP)
    assert of.dialog == -1
    assert not of.inside(Node(0, -1, 0, "main"), of.dialog)


def test_scenes_are_remembered_by_page_not_by_equality() -> None:
    one, same = page(SHOP), page(SHOP)
    assert scene_of(one) is scene_of(one)
    assert scene_of(one) is not scene_of(same)
    assert one == same


def test_a_question_about_a_page_is_worked_out_once() -> None:
    one, asked = page(SHOP), list[PageState]()

    def count(state: PageState) -> int:
        asked.append(state)
        return len(state.outline.nodes)

    assert [once(one, "n", count) for _ in range(3)] == [len(one.outline.nodes)] * 3
    assert len(asked) == 1


def test_what_is_remembered_is_no_part_of_the_record() -> None:
    one = page(SHOP)
    before = encode(one)
    scene_of(one)
    assert encode(one) == before
