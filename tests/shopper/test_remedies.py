from __future__ import annotations

import pytest

from journeys.model.outline import Box, Layer, PageState
from journeys.shopper.remedies import chooses_variants, closes_layer, fills_gaps, remedy
from tests.shopper.fake import FakePage, Screen, one, shopper_on

PRODUCT = '- main:\n  - heading "Oak chair" [level=1]\n  - text: £89.00\n'
NEWS = '- dialog "Join our newsletter":\n  - textbox "E-mail"\n  - button "No thanks"\n  - button "Close"\n'
LAYER = Layer("dialog", "Join our newsletter", Box(100, 100, 600, 400), 0.4, modal=True)


def test_a_layer_that_came_up_is_closed() -> None:
    covered = Screen(PRODUCT + NEWS, layers=(LAYER,), moves={"Close": "a", "No thanks": "a"})
    page = FakePage({"a": Screen(PRODUCT), "b": covered}, "a")
    shopper, _ = shopper_on(page)
    before = shopper.view
    page.now = "b"
    shopper.look()
    assert closes_layer(shopper, before)
    assert page.now == "a"
    assert "Join our newsletter" in shopper.memory.detours[0]


def test_a_layer_that_was_there_before_is_no_answer() -> None:
    page = one(PRODUCT + NEWS, layers=(LAYER,))
    shopper, _ = shopper_on(page)
    assert not closes_layer(shopper, shopper.view)
    assert page.log == []


SIZES = '  - combobox "Size":\n    - option "Choose a size" [selected]\n    - option "Small"\n    - option "Large"\n'


def test_a_size_is_chosen_where_none_is() -> None:
    page = one(f'{PRODUCT}{SIZES}  - button "Add to basket"\n')
    assert chooses_variants(shopper_on(page)[0])
    assert page.log == [("choose", "Size=Small")]


def test_a_chosen_size_is_left_alone() -> None:
    page = one(f'{PRODUCT}{SIZES}  - button "Add to basket"\n')
    page.values["Size"] = "Large"
    assert not chooses_variants(shopper_on(page)[0])
    assert page.log == []


ROWS = """  - generic:
    - generic: Colour
    - list:
      - button "Navy"
      - button "Oatmeal"
  - generic:
    - generic: Size
    - list:
      - button "Small"{off}
      - button "Large"
"""


@pytest.mark.parametrize(("off", "size"), [("", "Small"), (" [disabled]", "Large")])
def test_rows_of_buttons_that_do_not_say_what_is_chosen_are_pressed_once_each(off: str, size: str) -> None:
    page = one(f'{PRODUCT}{ROWS.replace("{off}", off)}  - button "Add to basket"\n')
    shopper, _ = shopper_on(page)
    assert chooses_variants(shopper)
    assert page.log == [("press", "Navy"), ("press", size)]
    assert not chooses_variants(shopper)


FORM = '- main:\n  - textbox "City"\n  - textbox "Postcode"\n  - button "Continue"\n'


def test_what_is_marked_wrong_is_filled_in() -> None:
    page = one(FORM, errors={"Postcode": "Enter a postcode"})
    shopper, _ = shopper_on(page)
    assert fills_gaps(shopper, "Enter a postcode")
    assert [what for what, _ in page.log] == ["fill"]
    assert page.log[0][1] == f"Postcode={shopper.persona.address.postcode}"
    assert "Enter a postcode" in shopper.memory.detours[0]


def test_nothing_wrong_nothing_done() -> None:
    page = one(FORM)
    assert not fills_gaps(shopper_on(page)[0], "")
    assert page.log == []


def test_gaps_are_filled_for_forms_only() -> None:
    page = one(FORM, errors={"Postcode": "Enter a postcode"})
    shopper, _ = shopper_on(page)
    assert not remedy(shopper, shopper.view, "", "nav.home")
    assert page.log == []
    assert remedy(shopper, shopper.view, "", "checkout.next")


PAGES = '  - heading "Variants:" [level=2]\n  - link "Oak chair, stained"\n  - link "Oak chair, oiled"\n'


def test_a_variant_on_a_page_of_its_own_is_opened_only_where_this_page_sells_nothing() -> None:
    page = one(PRODUCT + PAGES)
    assert chooses_variants(shopper_on(page)[0])
    assert page.log == [("press", "Oak chair, stained")]
    sold_here = one(f'{PRODUCT}  - button "Add to basket"\n{PAGES}')
    assert not chooses_variants(shopper_on(sold_here)[0])
    assert sold_here.log == []


def test_a_delivery_that_is_not_chosen_is_chosen_when_the_order_does_not_go_through() -> None:
    options = '  - group "Delivery method":\n    - radio "Standard £4.95"{on}\n    - radio "Express £9.95"\n'
    for chosen in ("", " [checked]"):
        text = f'- main:\n{options.replace("{on}", chosen)}  - button "Place order"\n'
        shopper, _ = shopper_on(one(text))
        assert remedy(shopper, shopper.view, "", "order.place") is not bool(chosen)


@pytest.mark.parametrize(
    ("label", "typed", "logged"),
    [
        ("Phone number", "", "Phone number="),  # this customer's own number, and nobody needs it
        ("Phone number", "12", "Phone number={phone}"),  # a slip is corrected
        ("Phone number (required)", "", "Phone number (required)={phone}"),
    ],
)
def test_what_is_refused_and_not_needed_is_left_out(label: str, typed: str, logged: str) -> None:
    page = one(f'- main:\n  - textbox "{label}"\n  - button "Continue"\n', errors={label: "No such number"})
    shopper, _ = shopper_on(page)
    page.values[label] = typed or shopper.persona.phone
    shopper.look()
    assert fills_gaps(shopper, "No such number")
    assert page.log == [("fill", logged.format(phone=shopper.persona.phone))]


class Late(FakePage):
    """A page whose ways of delivery come up some looks after the order was refused."""

    looks = 0

    def see(self) -> PageState:
        self.looks += 1
        self.now = "options" if self.looks > 1 else "bare"
        return super().see()


def test_a_delivery_that_comes_up_late_is_chosen_when_the_order_does_not_go_through() -> None:
    bare = '- main:\n  - textbox "Street address": 1 High Street\n  - button "Place order"\n'
    options = f'{bare}  - group "Delivery method":\n    - radio "Standard £4.95"\n    - radio "Express £9.95"\n'
    page = Late({"bare": Screen(bare), "options": Screen(options)}, "bare")
    shopper, _ = shopper_on(page)
    assert remedy(shopper, shopper.view, "Choose a delivery method", "order.place")
    assert page.log == [("press", "Standard £4.95")]


SHEET = '- dialog "Choose a size":\n  - button "Close"\n  - button "34" [disabled]\n  - button "36"\n'


def test_a_sheet_of_sizes_that_came_up_is_answered_and_not_closed() -> None:
    sheet = Layer("dialog", "Choose a size", Box(100, 100, 600, 400), 0.4, modal=True)
    sells = f'{PRODUCT}  - button "Add to basket"\n'
    page = FakePage({"a": Screen(sells), "b": Screen(sells + SHEET, layers=(sheet,), moves={"36": "a"})}, "a")
    shopper, _ = shopper_on(page)
    before = shopper.view
    page.now = "b"
    shopper.look()
    assert remedy(shopper, before, "", "basket.add")
    assert page.log == [("press", "36")]


def test_a_group_is_not_pressed_in_place_of_its_options() -> None:
    drawn = '  - radiogroup "Colour":\n    - button "Ink" [pressed]\n    - button "Kelp"\n  - button "Add to basket"\n'
    page = one(PRODUCT + drawn)
    assert not chooses_variants(shopper_on(page)[0])
    assert page.log == []
