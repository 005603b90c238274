from __future__ import annotations

import pytest

from tests.wayfinding.reading.recorded import facts, short, written

PAGE = '- main [ref=e1]:\n  - heading "Mug" [level=1] [ref=e2]\n  - text: £12.00\n  - paragraph [ref=e3]: "{}"'


@pytest.mark.parametrize(
    ("text", "kind", "value"), [("Delivery £4.90", "delivery", 490), ("Service fee: £1.50 per order", "service", 150)]
)
def test_charges_named_beside_the_price(text: str, kind: str, value: int) -> None:
    fees = [fact for fact in facts(written(PAGE.format(text)), "product") if fact.attribute == "fee"]
    assert [(fee.qualifier("kind"), fee.value) for fee in fees] == [(kind, value)]


@pytest.mark.parametrize(
    "text", ["Free delivery from £50", "Spend £50 for free delivery", "3 payments of £4.00", "£1.20 / 100 g"]
)
def test_other_amounts_are_no_charges(text: str) -> None:
    assert short(facts(written(PAGE.format(text)), "product"), "fee") == set()


def test_the_price_stays_the_price() -> None:
    assert short(facts(written(PAGE.format("Delivery £4.90")), "product"), "unit_price") == {
        ("item:mug", "unit_price", 1200, "GBP")
    }
