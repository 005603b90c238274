from __future__ import annotations

from journeys.wayfinding import weights
from journeys.wayfinding.signs.place import place_signs
from journeys.wayfinding.signs.query import Sign
from tests.wayfinding.small import node, query, scene

PAGE = """
- banner:
  - button "Menu" [ref=e1]
- main:
  - button "Add to basket" [ref=e2]
  - button "Add to basket" [disabled] [ref=e3] [box=0,0,1,1]
- contentinfo:
  - button "Add to basket" [ref=e4]
"""
LAYER = PAGE + '- dialog "Cookies" [box=0,500,1280,300]:\n  - button "Accept" [ref=e5]\n'


def signs(text: str, ref: str, intent: str) -> list[Sign]:
    of = scene(text)
    return list(place_signs(of, node(of, ref), query(intent)))


def test_where_shops_put_it() -> None:
    assert signs(PAGE, "e2", "basket.add") == [Sign(weights.PLACE, "in the main area")]
    assert signs(PAGE, "e1", "menu.open") == [Sign(weights.PLACE, "in the page's header")]


def test_the_wrong_end_of_the_page_speaks_against_it() -> None:
    (sign,) = signs(PAGE, "e4", "basket.add")
    assert sign == Sign(weights.WRONG_PLACE, "but in the footer")


def test_what_cannot_be_seen_or_used_now() -> None:
    reasons = [sign.reason for sign in signs(PAGE, "e3", "basket.add")]
    assert reasons == ["in the main area", "but has no size on the screen", "but disabled now"]


def test_the_dialog_on_top_is_before_everything_else() -> None:
    assert Sign(weights.DIALOG, "in the dialog on top") in signs(LAYER, "e5", "consent.accept")
    assert signs(LAYER, "e2", "basket.add")[-1] == Sign(weights.BEHIND, "but behind the dialog on top")


def test_what_lies_over_the_page_need_not_be_in_a_dialog() -> None:
    assert all(sign.points != weights.BEHIND for sign in signs(LAYER, "e2", "consent.accept"))


MENU = """
- banner:
  - button "Shop" [expanded] [ref=e1]
- main [aria-hidden]:
  - heading "Linen" [level=1]
  - button "Shop towels" [ref=e2]
- menu "Shop":
  - menuitem "Robes" [ref=e3]
"""


def test_what_lies_behind_an_open_menu_is_out_of_reach() -> None:
    assert "but out of reach behind what is open" in [s.reason for s in signs(MENU, "e2", "nav.category")]
    assert [s.reason for s in signs(MENU, "e3", "nav.category")] == ["in the page"]
    closed = MENU.replace('- menu "Shop":\n  - menuitem "Robes" [ref=e3]\n', "")
    assert "but out of reach behind what is open" not in [s.reason for s in signs(closed, "e2", "nav.category")]


def test_a_department_that_is_open_already_is_not_opened_again() -> None:
    assert Sign(weights.OTHER_STEP, "but open already") in signs(MENU, "e1", "nav.category")
