from __future__ import annotations

from typing import Any

import pytest

from journeys.detectors.price import price_markup_mismatch as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(shown: int | None = 1490, *told: int | None, unit: str = "GBP", **qualifiers: str) -> Walk:
    w = Walk()
    w.step()
    w.look("product")
    w.fact("item:mug", "unit_price", shown, **qualifiers)
    for value in told:
        w.fact("item:mug", "markup_price", value, unit, form="json-ld")
    return w


def test_fires_when_the_data_name_another_price() -> None:
    friction = only(detector, walk(1490, 1290))
    assert (friction.severity, friction.subject, friction.cause) == ("S1", "item:mug", "facts:item:mug/unit_price")
    assert "14.90" in friction.expected
    assert "12.90" in friction.observed


def test_fires_when_no_variant_of_the_data_has_the_price() -> None:
    assert "12.90 GBP to 16.90 GBP" in only(detector, walk(1490, 1290, 1690)).observed


def test_silent_when_one_of_the_prices_fits() -> None:
    assert is_clear(detector, walk(1490, 1490))
    assert is_clear(detector, walk(1490, 1290, 1490, 1690))


@pytest.mark.parametrize(("shown", "clear"), [(1500, True), (1290, True), (1990, False)])
def test_ranges_hold_what_lies_in_them(shown: int, clear: bool) -> None:
    w = walk(shown)
    for end, value in (("low", 1290), ("high", 1690)):
        w.fact("item:mug", "markup_price", value, form="microdata", option=end)
    assert is_clear(detector, w) is clear


def test_a_from_price_is_the_lowest_one_or_nothing_is_said() -> None:
    assert is_clear(detector, walk(1290, 1290, 1690, from_="yes"))
    assert cannot_tell(detector, walk(1290, 1690, from_="yes")) == "evidence-missing"


@pytest.mark.parametrize(
    ("shown", "told", "parts"),
    [
        (1490, None, {}),
        (None, 1290, {}),
        (1490, 1290, {"unit": ""}),
        (1490, 1290, {"unit": "EUR"}),
        (1490, 1290, {"tax": "excl"}),
        (1490, 1290, {"per": "kg"}),
        (1490, 1290, {"option": "member"}),
        (1200, 1000, {}),  # 20 % VAT
        (1000, 1050, {}),  # 5 % VAT
    ],
)
def test_what_may_be_another_kind_of_price_is_not_judged(shown: int, told: int, parts: dict[str, Any]) -> None:
    assert cannot_tell(detector, walk(shown, told, **parts)) == "evidence-missing"


def test_data_that_leave_tax_out_are_not_judged() -> None:
    w = walk(1490)
    w.fact("item:mug", "markup_price", 1000, form="json-ld", tax="excl")
    assert cannot_tell(detector, w) == "evidence-missing"


def test_a_page_with_two_prices_is_not_relied_on() -> None:
    w = walk(1490, 1290)
    w.fact("item:mug", "unit_price", 1690)
    assert cannot_tell(detector, w) == "evidence-missing"


def test_a_chosen_variant_may_be_another_one_than_the_data_tell_of() -> None:
    w = walk(1290, 1290)
    w.act("choose", "product.variant", role="combobox", name="Size")
    w.look("product")
    w.fact("item:mug", "unit_price", 1890)
    w.fact("item:mug", "markup_price", 1290, form="json-ld")
    assert is_clear(detector, w)


def test_pages_without_data_are_not_judged() -> None:
    assert cannot_tell(detector, walk()) == "not-applicable"
    assert cannot_tell(detector, Walk()) == "not-reached"
