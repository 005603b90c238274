from __future__ import annotations

import pytest

from journeys.shopper.stages import CHECKOUT, ORDER, at_or_past


@pytest.mark.parametrize(
    ("stage", "target", "there"),
    [
        ("payment", "payment", True),
        ("review", "payment", True),
        ("confirmation", "review", True),
        ("address", "payment", False),
        ("basket", "contact", False),
        ("help", "payment", False),
        ("tracking", "review", False),
        ("login", "contact", False),
    ],
)
def test_how_far_along_the_purchase(stage: str, target: str, there: bool) -> None:
    assert at_or_past(stage, target) is there


def test_the_checkout_lies_between_basket_and_confirmation() -> None:
    assert all(ORDER["basket"] < ORDER[stage] < ORDER["confirmation"] for stage in CHECKOUT)
