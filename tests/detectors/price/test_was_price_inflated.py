from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from journeys.detectors.price import was_price_inflated as detector
from journeys.model.contact import Clock
from tests.detectors.build import Walk, cannot_tell, is_clear, only

START = datetime(2026, 11, 1, 9, tzinfo=UTC)
Prices = tuple[float, int, int | None]


def walk(*prices: Prices, clock: bool = True, stage: str = "product", line: str = "  text: Mug", **more: Any) -> Walk:
    """Looks after so many days at a price, with another one crossed out or none."""
    w = Walk()
    w.step()
    for days, price, was in prices:
        if clock:
            w.add(Clock((START + timedelta(days=days)).isoformat()))
        w.look(stage, "main", line)
        w.fact("item:mug", "unit_price", price, **more)
        if was is not None:
            w.fact("item:mug", "was_price", was, **more)
    return w


def test_fires_when_nobody_was_asked_the_crossed_out_price() -> None:
    friction = only(detector, walk((0, 1400, None), (14, 1400, 1800)))
    assert (friction.severity, friction.confidence, friction.subject) == ("S2", "probable", "item:mug")
    assert "14.00 GBP crossed out, as asked on 01 November 2026" in friction.expected
    assert "18.00 GBP" in friction.observed


def test_fires_when_it_was_dearer_once_and_cheaper_since() -> None:
    assert only(detector, walk((0, 1800, None), (20, 1400, None), (31, 1400, 1800))).cause_class == "was-inflated"


def test_an_honest_sale_with_a_month_of_history_is_clear() -> None:
    assert is_clear(detector, walk((0, 1400, None), (15, 1400, None), (31, 1200, 1400)))


def test_without_a_month_of_history_it_cannot_be_ruled_out() -> None:
    assert cannot_tell(detector, walk((0, 1400, None), (14, 1200, 1400))) == "evidence-missing"
    assert cannot_tell(detector, walk((0, 1400, 1800))) == "evidence-missing"
    assert cannot_tell(detector, walk((0, 1400, None), (40, 1400, 1800))) == "evidence-missing"


@pytest.mark.parametrize(
    "parts",
    [
        {"line": "  text: RRP 18.00"},
        {"line": "  text: UVP des Herstellers: 18,00"},
        {"line": "  text: Prix conseillé : 18,00"},
        {"clock": False},
        {"stage": "list"},
    ],
)
def test_what_is_no_former_price_or_cannot_be_dated(parts: dict[str, Any]) -> None:
    assert cannot_tell(detector, walk((0, 1400, None), (14, 1400, 1800), **parts)) == "not-reached"


def test_a_sale_that_gets_steeper_is_no_new_one() -> None:
    assert is_clear(detector, walk((0, 1800, None), (31, 1400, 1800), (40, 1200, 1800))) is False
    assert is_clear(detector, walk((0, 1800, None), (10, 1800, None), (31, 1400, 1800), (40, 1200, 1800)))


def test_variants_have_histories_of_their_own() -> None:
    w = walk((0, 1400, None), variant="small")
    w.add(Clock((START + timedelta(days=14)).isoformat()))
    w.look("product")
    w.fact("item:mug", "unit_price", 1500, variant="large")
    w.fact("item:mug", "was_price", 1800, variant="large")
    assert cannot_tell(detector, w) == "evidence-missing"
