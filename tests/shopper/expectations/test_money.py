from __future__ import annotations

import pytest

from journeys.model.fact import Fact
from journeys.shopper import Shopper
from journeys.shopper.expectations import (
    code_keeps_working,
    code_refused_with_reason,
    code_works,
    delivery_cost_told,
    price_stays,
    total_stays,
)
from tests.shopper.knowing import knowing


def price(minor: int, stage: str) -> Fact:
    return Fact("item:oak chair", "unit_price", minor, "GBP", stage=stage)


def total(minor: int, stage: str) -> Fact:
    return Fact("order", "total", minor, "GBP", stage=stage, quote=f"£{minor / 100:.2f}")


def after(*facts: Fact) -> Shopper:
    shopper = knowing(*facts)
    shopper.memory.product = "Oak chair"
    return shopper


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        ((price(8900, "product"), price(8900, "basket")), True),
        ((price(8900, "product"), price(8000, "basket")), True),
        ((price(8900, "product"), price(9900, "basket")), False),
        ((price(8900, "product"), price(8900, "basket"), price(9900, "review")), False),
        ((price(8900, "product"),), True),
    ],
)
def test_the_price_may_fall_but_not_rise(facts: tuple[Fact, ...], held: bool) -> None:
    assert price_stays().judged_by(after(*facts))[0] is held


def test_the_total_is_compared_between_last_page_and_confirmation() -> None:
    last, more = total(9390, "review"), total(9990, "confirmation")
    assert total_stays().judged_by(after(last, total(9390, "confirmation")))[0]
    assert total_stays().judged_by(after(last, more)) == (False, "“£93.90”", "“£99.90”")
    assert total_stays().judged_by(after(total(1, "basket"), more))[0]


def test_a_code_works_when_the_basket_got_cheaper() -> None:
    shopper = after()
    assert not code_works().judged_by(shopper)[0]
    shopper.memory.attempts["code-apply"] = ("contradicted", "Applied!")
    assert code_works().judged_by(shopper) == (False, "the total gets lower", "contradicted (“Applied!”)")
    shopper.memory.attempts["code-apply"] = ("done", "")
    assert code_works().judged_by(shopper)[0]


def test_a_refusal_wants_a_reason() -> None:
    shopper = after()
    for answer, held in ((("refused", "Expired"), True), (("refused", ""), False), (("done", "Thanks"), False)):
        shopper.memory.attempts["code-apply"] = answer
        assert code_refused_with_reason().judged_by(shopper)[0] is held


REVIEW = '- main:\n  - heading "Your basket" [level=1]\n  - text: "Subtotal: £89.00"\n'


def test_a_discount_must_not_get_lost() -> None:
    given = Fact("basket", "discount", -890, "GBP", stage="basket")
    kept = knowing(given, snapshot=f'{REVIEW}  - text: "Discount: -£8.90"\n  - text: "Total: £80.10"\n')
    lost = knowing(given, snapshot=f'{REVIEW}  - text: "Total: £89.00"\n')
    assert code_keeps_working().judged_by(kept) == (True, "8.90 off", "8.90 off")
    assert code_keeps_working().judged_by(lost) == (False, "8.90 off", "0.00 off")
    assert not code_keeps_working().judged_by(knowing(snapshot=REVIEW))[0]


def test_delivery_must_be_priced_before_paying() -> None:
    fee = Fact("delivery", "fee", 495, "GBP", stage="basket", quote="Delivery £4.95")
    late = Fact("delivery", "fee", 495, "GBP", stage="confirmation")
    assert delivery_cost_told().judged_by(after(fee)) == (True, "a price for delivery", "“Delivery £4.95”")
    assert delivery_cost_told().judged_by(after(late)) == (False, "a price for delivery", "nothing said")


def test_describe() -> None:
    assert price_stays().describe() == "the price stays what it was on the product page"
    assert total_stays().describe() == "the total stays what it was before I ordered"
    assert code_works().describe() == "the code takes money off"
    assert code_keeps_working().describe() == "the discount is still there"
    assert code_refused_with_reason().describe() == "I am told why the code is refused"
    assert delivery_cost_told().describe() == "I know what delivery costs before I pay"
