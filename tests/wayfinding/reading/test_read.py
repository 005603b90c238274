from __future__ import annotations

import pytest

from journeys.model.fact import STAGES
from tests.wayfinding.reading.recorded import facts, recorded, short, written

MONEY = {
    "unit_price",
    "was_price",
    "line_total",
    "subtotal",
    "total",
    "fee",
    "tax",
    "discount",
    "free_from",
    "return_fee",
}


@pytest.mark.parametrize("stage", STAGES)
def test_a_page_without_money_gives_no_money_facts(stage: str) -> None:
    found = facts(recorded("en-no-money"), stage)
    assert not [fact for fact in found if fact.attribute in MONEY]


def test_facts_say_where_they_were_read() -> None:
    found = facts(recorded("en-basket-flex"), "basket")
    assert found
    assert all(fact.stage == "basket" and fact.locator and 0 < len(fact.quote) <= 160 for fact in found)
    assert all(list(fact.qualifiers) == sorted(fact.qualifiers) for fact in found)


def test_reading_is_pure() -> None:
    page = recorded("de-basket-table")
    assert facts(page, "basket", "de_DE") == facts(page, "basket", "de_DE")


def test_an_order_is_not_a_basket() -> None:
    found = facts(recorded("nl-confirmation-component"), "confirmation", "nl_NL")
    assert short(found, "total", "order_number") == {
        ("order", "total", 1990, "EUR"),
        ("order", "order_number", "NL-20417", ""),
    }


def test_an_empty_page_says_nothing() -> None:
    assert facts(written(""), "basket") == ()
