from typing import Any

import pytest

from journeys.detectors.price import price_raised_on_path as detector
from journeys.model.contact import Clock
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(first: int | None = 1290, stage: str = "product", **qualifiers: str) -> Walk:
    w = Walk()
    w.step()
    w.look(stage)
    w.fact("item:mug", "unit_price", first, **qualifiers)
    return w


def later(w: Walk, value: int, stage: str = "basket", unit: str = "GBP", **qualifiers: str) -> Walk:
    w.step()
    w.look(stage)
    w.fact("item:mug", "unit_price", value, unit, **qualifiers)
    return w


def test_fires_when_the_basket_adds_two_pounds() -> None:
    friction = only(detector, later(walk(), 1490))
    assert (friction.severity, friction.step, friction.subject) == ("S3", 1, "item:mug")
    assert friction.cause == "facts:item:mug/unit_price"
    assert "12.90" in friction.expected


@pytest.mark.parametrize(("value", "moved"), [(1190, 86_400.0), (1490, 15 * 86_400.0)])
def test_another_day_may_bring_another_price(value: int, moved: float) -> None:
    w = walk()
    w.add(Clock("2026-11-26T10:00:00+00:00", moved))
    assert cannot_tell(detector, later(w, value, "product")) == "evidence-missing"


def test_minutes_bring_none() -> None:
    w = walk()
    w.add(Clock("2026-11-26T10:00:00+00:00", 600.0))
    assert only(detector, later(w, 1490)).severity == "S3"


def test_what_is_ordered_keeps_its_price_for_days() -> None:
    after, before = walk(), walk()
    after.press("Buy", "order.place")
    after.add(Clock("2026-11-26T10:00:00+00:00", 86_400.0))
    assert only(detector, later(after, 1490, "tracking")).severity == "S4"
    before.add(Clock("2026-11-26T10:00:00+00:00", 86_400.0))
    before.press("Buy", "order.place")
    assert cannot_tell(detector, later(before, 1490, "tracking")) == "evidence-missing"


def test_s4_once_payment_has_begun() -> None:
    assert only(detector, later(walk(), 1490, "payment")).severity == "S4"


def test_a_lower_price_is_a_note() -> None:
    assert only(detector, later(walk(), 1190)).severity == "S1"


def test_silent_when_it_stays_or_is_rounded() -> None:
    assert is_clear(detector, later(walk(), 1290))
    assert is_clear(detector, later(walk(), 1291))


@pytest.mark.parametrize(
    ("mine", "theirs", "unit"),
    [
        ({"from_": "yes"}, {}, "GBP"),
        ({"variant": "small"}, {"variant": "large"}, "GBP"),
        ({"per": "piece"}, {"per": "pack"}, "GBP"),
        ({"tax": "excl"}, {"tax": "incl"}, "GBP"),
        ({"tax": "excl"}, {}, "GBP"),
        ({}, {"tax": "incl"}, "GBP"),
        ({}, {}, "EUR"),
        ({"option": "member"}, {}, "GBP"),
    ],
)
def test_other_kinds_of_price_are_not_compared(mine: dict[str, Any], theirs: dict[str, Any], unit: str) -> None:
    assert cannot_tell(detector, later(walk(**mine), 1990, unit=unit, **theirs)) == "evidence-missing"


def test_a_gross_price_is_compared_with_a_higher_one_that_does_not_speak_of_tax() -> None:
    assert only(detector, later(walk(tax="incl"), 1490)).severity == "S3"


def test_a_dearer_size_is_the_customers_choice() -> None:
    w = walk()
    w.act("choose", "product.variant", role="combobox", name="Size")
    assert cannot_tell(detector, later(w, 1890)) == "evidence-missing"


def test_quantity_country_and_account_start_anew() -> None:
    for intent in ("basket.quantity", "account.login", "field.shipping.country"):
        w = walk()
        w.act("choose", intent)
        assert cannot_tell(detector, later(w, 1890)) == "evidence-missing"


def test_a_page_with_two_prices_is_not_relied_on() -> None:
    w = walk()
    w.fact("item:mug", "unit_price", 1690)
    assert cannot_tell(detector, later(w, 1690)) == "evidence-missing"


def test_an_unread_price_is_never_compared() -> None:
    assert cannot_tell(detector, later(walk(None), 1490)) == "evidence-missing"


def test_not_reached() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
