"""Swatches, options and the controls that open a choice: told by the group, heading or box they stand in."""

from __future__ import annotations

import pytest

from journeys.wayfinding import find, stage_of, with_keys, words_beside
from tests.wayfinding.small import page

SWATCHES = """
- main:
  - button "Ridge Jacket £149.00" [ref=e9]
- dialog "Ridge Jacket" [box=10,10,300,300]:
  - heading "Ridge Jacket" [level=2]
  - paragraph: £149.00
  - group "Colour":
    - button "Slate" [ref=e1]
    - button "Rust" [ref=e2]
  - group "Share":
    - button "Link" [ref=e3]
  - button "Add to bag" [ref=e4]
"""
CHOOSERS = """
- main:
  - heading "Checkout" [level=1]
  - generic [ref=e1]:
    - generic: Delivery
    - generic: Not chosen
    - button "Choose" [ref=e2]
  - generic [ref=e3]:
    - generic: Payment
    - generic: Not chosen
    - button "Choose" [ref=e4]
  - generic [ref=e5]:
    - generic: Photo
    - button "Choose" [ref=e6]
"""
OPTIONS = """
- main:
  - heading "Delivery method" [level=2]
  - radio "Pigeon" [ref=e1]
  - radio "Camel" [ref=e2]
  - heading "Gift" [level=2]
  - radio "Wrapped" [ref=e3]
- contentinfo:
  - link "Shipping" [ref=e8]
"""
CELLS = """
- main:
  - table:
    - row:
      - cell "Town *"
      - cell:
        - textbox [ref=e1]
    - row:
      - cell "Postcode *"
      - cell:
        - textbox [ref=e2]
  - paragraph:
    - radio [checked] [ref=e3]
    - text: Create an account
    - radio [ref=e4]
    - text: Order as a guest
"""


REPEATED = """
- main:
  - heading "Shipping method" [level=1]
  - generic:
    - generic:
      - heading "By barge, next week" [level=5]
      - generic: £3.90
    - button "Select option" [ref=e1]
  - generic:
    - generic:
      - heading "By balloon, tomorrow" [level=5]
      - generic: £8.50
    - button "Select option" [ref=e2]
  - button "Help" [ref=e3]
"""
PAGES = """
- navigation:
  - link "Kid gloves, small and cheap" [ref=e9]
- main:
  - heading "Kid gloves" [level=1]
  - text: £18.00
  - heading "Variants:" [level=2]
  - link "Kid gloves, small" [ref=e1]
  - link "Kid gloves, large" [ref=e2]
  - link "How gloves are measured" [ref=e3]
  - heading "Customers also bought" [level=2]
  - link "Kid gloves for children" [ref=e4]
"""


def refs(text: str, intent: str) -> list[str]:
    return [candidate.node.ref for candidate in find(page(text), intent, language="en")]


def test_swatches_by_the_name_of_their_group() -> None:
    assert refs(SWATCHES, "product.variant") == ["e1", "e2"]


def test_a_dialog_that_sells_is_a_product_page() -> None:
    assert stage_of(page(SWATCHES), language="en") == "product"


@pytest.mark.parametrize(("intent", "ref"), [("delivery.open", "e2"), ("payment.open", "e4")])
def test_a_bare_choose_is_about_what_its_box_says(intent: str, ref: str) -> None:
    assert refs(CHOOSERS, intent) == [ref]


def test_a_change_opens_no_choice() -> None:
    assert refs(CHOOSERS.replace("Choose", "Change"), "delivery.open") == []


def test_options_by_the_heading_above_and_never_in_the_footer() -> None:
    assert refs(OPTIONS, "delivery.option") == ["e1", "e2"]


def test_a_label_in_the_cell_before() -> None:
    assert [field.key for field in with_keys(page(CELLS)).fields][:2] == ["shipping.city", "shipping.postcode"]


def test_a_nameless_radio_is_what_stands_behind_it() -> None:
    assert refs(CELLS, "checkout.guest") == ["e4"]


def test_a_lone_field_under_search_is_the_search() -> None:
    alone = '- main:\n  - heading "Search" [level=1]\n  - textbox "What are you after?" [ref=e1]\n'
    assert refs(alone, "search.field") == ["e1"]
    assert refs(alone.replace("Search", "Newsletter"), "search.field") == []


def test_the_wording_of_another_control_is_no_inflection() -> None:
    french = page('- main:\n  - link "Suivre ma commande" [ref=e1]\n')
    assert find(french, "checkout.next", language="fr") == ()
    assert find(french, "order.track", language="fr") != ()


def test_buttons_that_repeat_beside_ways_of_delivery_choose_one() -> None:
    assert refs(REPEATED, "delivery.option") == ["e1", "e2"]
    assert stage_of(page(REPEATED)) == "delivery"


@pytest.mark.parametrize(
    ("changed", "into"),
    [
        ("Shipping method", "Our barges"),  # not about delivery
        ("£8.50", "by request"),  # one of them is no way of delivery
        ('option" [ref=e2]', 'nothing" [ref=e2]'),  # they do not repeat
    ],
)
def test_other_buttons_that_repeat_do_not(changed: str, into: str) -> None:
    assert refs(REPEATED.replace(changed, into), "delivery.option") == []


def test_what_stands_beside_one_of_several_likes() -> None:
    outline = page(REPEATED).outline
    alike = [one for one in outline.nodes if one.name == "Select option"]
    assert words_beside(outline, alike[1], alike) == "By balloon, tomorrow £8.50"


def test_variants_with_a_page_of_their_own_are_links_that_name_the_product_and_more() -> None:
    assert refs(PAGES, "product.variant") == ["e1", "e2"]


def test_links_below_another_heading_are_other_products() -> None:
    assert refs(PAGES.replace("Variants:", "You may also like"), "product.variant") == []


SHEET = """
- main:
  - heading "Dress" [level=1]
  - button "Add to bag" [ref=e9]
- dialog "Choose a size" [box=10,10,300,300]:
  - button "Close" [ref=e1]
  - button "36" [ref=e2]
  - button "38, sold out" [disabled] [ref=e3]
"""
SWATCH_LIST = """
- main:
  - listbox "Colour":
    - option "Black" [ref=e1]
    - option "Cream" [ref=e2]
"""


def test_what_closes_a_sheet_of_sizes_is_no_size() -> None:
    assert [found.node.ref for found in find(page(SHEET), "product.variant")] == ["e2", "e3"]


def test_options_of_a_list_that_is_named_as_a_choice() -> None:
    assert [found.node.ref for found in find(page(SWATCH_LIST), "product.variant")] == ["e1", "e2"]


def test_the_button_beside_radios_in_a_sheet_is_no_choice_and_the_sheet_names_them() -> None:
    sheet = """
- dialog "Choisissez une taille" [box=0,0,390,800]:
  - heading "Choisissez une taille" [level=1]
  - group "Nappe en lin":
    - radio "150 x 200 cm" [ref=e1]
    - radio "150 x 250 cm" [ref=e2]
  - button "Ajouter" [ref=e3]
"""
    assert [c.node.ref for c in find(page(sheet), "product.variant", language="fr")] == ["e1", "e2"]
