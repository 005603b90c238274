from __future__ import annotations

from journeys.shopper.expectations import basket_holds, only_my_choice
from tests.shopper.fake import one, shopper_on

ROW = """
    - row:
      - cell "{name}"
      - cell:
        - spinbutton "Quantity": "{pieces}"
      - cell "£89.00"
"""


def basket(**lines: int) -> str:
    rows = "".join(ROW.rstrip().format(name=name.replace("_", " "), pieces=n) for name, n in lines.items())
    table = f"  - table:{rows}\n" if lines else ""
    return (
        f'- main:\n  - heading "Your basket" [level=1]\n{table}  - text: "Total: £89.00"\n  - link "Go to checkout"\n'
    )


def test_pieces_are_counted_over_all_lines() -> None:
    shopper, _ = shopper_on(one(basket(Oak_chair=2, Pine_stool=1)))
    assert basket_holds(3).judged_by(shopper) == (True, "3 pieces", "3 pieces")
    assert basket_holds(2).judged_by(shopper) == (False, "2 pieces", "3 pieces")


def test_an_empty_basket_need_not_say_nought() -> None:
    shopper, _ = shopper_on(one(basket()))
    assert basket_holds(0).judged_by(shopper) == (True, "an empty basket", "no lines")
    assert basket_holds(1).judged_by(shopper) == (False, "1 pieces", "not said")


def test_what_was_slipped_in_is_named() -> None:
    shopper, _ = shopper_on(one(basket(Oak_chair=1, Parcel_insurance=1)))
    shopper.memory.product = "Oak chair"
    assert only_my_choice().judged_by(shopper) == (False, "only “Oak chair”", "parcel insurance")


def test_nothing_but_the_choice() -> None:
    shopper, _ = shopper_on(one(basket(Oak_chair=1)))
    shopper.memory.product = "Oak chair, natural"
    assert only_my_choice().judged_by(shopper) == (True, "only “Oak chair, natural”", "nothing else")


def test_describe() -> None:
    assert basket_holds(2).describe() == "my basket holds 2 pieces"
    assert only_my_choice().describe() == "my basket holds nothing I did not choose"
