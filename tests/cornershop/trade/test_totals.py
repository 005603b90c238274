import pytest

from cornershop.trade.promotions import PROMOTIONS
from cornershop.trade.totals import Line, total_up

MUG = Line("mug", "mug", "Mug", "", 1400, 2)


def test_a_basket_adds_up() -> None:
    totals = total_up((MUG,), PROMOTIONS["WELCOME10"], fees=(("Service fee", 199),))
    assert (totals.subtotal, totals.discount, totals.delivery, totals.total) == (2800, 280, 395, 2800 - 280 + 395 + 199)


@pytest.mark.parametrize(("price", "delivery"), [(4999, 395), (5000, 0)])
def test_standard_delivery_is_free_from_fifty_pounds(price: int, delivery: int) -> None:
    assert total_up((Line("x", "x", "X", "", price, 1),)).delivery == delivery


def test_express_is_paid_for_even_with_a_free_delivery_code() -> None:
    assert total_up((MUG,), PROMOTIONS["FREESHIP"]).delivery == 0
    assert total_up((MUG,), PROMOTIONS["FREESHIP"], delivery=("Express delivery", 695)).delivery == 695


def test_vat_is_the_part_contained_in_the_total() -> None:
    assert total_up((Line("x", "x", "X", "", 12000, 1),)).vat == 2000


def test_an_empty_basket_costs_nothing() -> None:
    assert total_up((), fees=(("Service fee", 199),)).total == 0
