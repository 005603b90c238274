from __future__ import annotations

from journeys.shopper.contacting.seconds import customer_seconds
from tests.shopper.fake import one, shopper_on


def test_without_a_clock_to_move_time_is_the_walks() -> None:
    shopper, _ = shopper_on(one("- main\n"))
    first = customer_seconds(shopper)
    assert customer_seconds(shopper) > first
