from __future__ import annotations

from journeys.model.fact import Fact
from journeys.shopper import Shopper
from journeys.shopper.expectations import list_changed, list_kept, product_listed, stock_told
from tests.shopper.knowing import knowing

TILES = "".join(
    f'\n    - listitem:\n      - link "{name}":\n        - /url: /p/{place}\n      - text: £{place}.00'
    for place, name in enumerate(("Oak chair", "Pine stool", "Elm bench"), 10)
)
LIST = f'- main:\n  - heading "Chairs" [level=1]\n  - list:{TILES}\n'
NAMES = ("Oak chair", "Pine stool", "Elm bench")


def at_list(product: str = "") -> Shopper:
    shopper = knowing(snapshot=LIST)
    shopper.memory.product = product
    return shopper


def test_the_product_is_shown_in_any_order_of_its_words() -> None:
    assert product_listed().judged_by(at_list("Chair, oak".replace(",", ""))) == (True, "“Chair oak” is shown", "it is")
    assert product_listed().judged_by(at_list("Oak table")) == (False, "“Oak table” is shown", "it is not")


def test_another_order_is_another_list() -> None:
    shopper = at_list()
    shopper.memory.list_before = NAMES
    assert list_changed().judged_by(shopper) == (False, "another list than before", "3 products, before 3")
    shopper.memory.list_before = NAMES[::-1]
    assert list_changed().judged_by(shopper)[0]


def test_back_from_a_product_the_list_is_as_it_was() -> None:
    shopper = at_list()
    shopper.memory.list_left = NAMES
    assert list_kept().judged_by(shopper) == (True, "the list as it was left", "the same")
    shopper.memory.list_left = NAMES[:2]
    assert list_kept().judged_by(shopper) == (False, "the list as it was left", "another list")


def test_a_word_about_stock() -> None:
    told = knowing(Fact("item:mug", "stock", "sold out"))
    assert stock_told().judged_by(told) == (True, "a word about stock", "sold out")
    assert stock_told().judged_by(knowing()) == (False, "a word about stock", "nothing said")


def test_describe() -> None:
    assert [e.describe() for e in (product_listed(), list_changed(), list_kept(), stock_told())] == [
        "the product is in the list",
        "the list has changed",
        "the list is as I left it",
        "I am told whether it is in stock",
    ]
