from __future__ import annotations

from journeys.shopper.eyes import View
from journeys.shopper.listing import applying, departments, named_after, tile_names
from tests.shopper.fake import one, shopper_on

TILES = "".join(
    f'\n    - listitem:\n      - link "{name}":\n        - /url: /p/{place}\n      - text: £{place}.00'
    for place, name in enumerate(("Oak chair", "Pine stool", "Elm bench"), 10)
)
LIST = f"""
- banner:
  - navigation:
    - link "Chairs"
    - link "Garden chairs"
    - link "Basket (0)"
- main:
  - heading "Chairs" [level=1]
  - list:{TILES}
- contentinfo:
  - navigation:
    - link "Imprint"
"""


def view(snapshot: str = LIST) -> View:
    return shopper_on(one(snapshot))[0].view


def test_the_products_of_a_list() -> None:
    assert tile_names(view()) == ("Oak chair", "Pine stool", "Elm bench")


def test_a_product_is_opened_by_its_tile() -> None:
    found = named_after(view(), "pine stool")
    assert [c.node.name for c in found] == ["Pine stool"]
    assert found[0].reasons == ("its tile shows the product",)


def test_without_a_tile_the_shortest_control_that_carries_the_name() -> None:
    found = named_after(
        view('- main:\n  - link "Read more about the oak chair"\n  - link "Oak chair"\n  - text: Oak chair\n'),
        "Oak chair",
    )
    assert [c.node.name for c in found] == ["Oak chair", "Read more about the oak chair"]
    assert named_after(view(), "Walnut desk") == ()


def test_departments_are_what_the_navigation_has_no_other_use_for() -> None:
    assert [c.node.name for c in departments(view(), "")] == ["Chairs", "Garden chairs"]
    assert [c.node.name for c in departments(view(), "garden")] == ["Garden chairs"]
    assert departments(view(), "Tables") == ()


def test_what_an_open_menu_lists_are_departments() -> None:
    menu = '- main:\n  - heading "Linen" [level=1]\n- menu "Shop":\n  - menuitem "Robes"\n  - menuitem "Mats"\n'
    assert [c.node.name for c in departments(view(menu), "")] == ["Robes", "Mats"]


BUTTONS = """
- banner:
  - navigation:
    - button "Plants"
    - button "Pots"
    - button "NL"
    - button "Basket (0)"
- main:
  - heading "Green indoors" [level=1]
"""


def test_a_navigation_without_links_has_buttons() -> None:
    assert [c.node.name for c in departments(view(BUTTONS), "")] == ["Plants", "Pots"]
    linked = BUTTONS.replace('button "NL"', 'link "Garden"')
    assert [c.node.name for c in departments(view(linked), "")] == ["Garden"]


def test_buttons_are_no_departments_while_a_menu_is_closed_or_where_there_is_one_only() -> None:
    closed = BUTTONS.replace("- main:", '- button "Menu"\n- main:')
    assert departments(view(closed), "") == ()
    assert departments(view(BUTTONS.replace('    - button "Pots"\n', "")), "") == ()
    opening = BUTTONS.replace('"Pots"', '"Pots" [expanded]')
    assert departments(view(opening), "") == ()


def test_what_applies_a_choice_stands_behind_it_and_before_the_products() -> None:
    tile = '    - listitem:\n      - link "Oak chair"\n      - text: £89.00\n      - button "Add"\n'
    more = tile.replace("Oak", "Pine")
    head = '- main:\n  - button "Before"\n  - combobox "Wood"\n  - button "More filters" [expanded]\n'
    shown = view(f'{head}  - button "Go"\n  - list:\n{tile}{more}')
    field = next(f for f in shown.state.fields if f.label == "Wood")
    found = applying(shown, field)
    assert found is not None
    assert found.name == "Go"
    assert applying(view(f"{head}  - list:\n{tile}{more}"), field) is None
