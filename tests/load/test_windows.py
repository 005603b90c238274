"""What a crowd met of a fault."""

from __future__ import annotations

from journeys.load.measuring import Beat
from journeys.load.windows import lived, recovered
from journeys.model.load import FaultWindow, PlannedFault
from tests.load.test_measuring import beat


def test_recovery_is_when_all_that_failed_has_worked_again() -> None:
    fault = PlannedFault("payment-error", 2, 5)
    hurt = [beat(3, ("step", "Pay", 1, 1, {}), ("step", "Look", 1, 0, {})), beat(4, ("step", "Order", 2, 1, {}))]
    healing = [beat(6, ("step", "Pay", 2, 1, {}), ("step", "Look", 1, 0, {})), beat(9.5, ("step", "Order", 1, 0, {}))]
    assert recovered([*hurt, *healing], fault, 5.1) == 4.4
    assert recovered([*hurt, healing[0]], fault, 5.1) is None
    assert recovered([beat(3, ("step", "Look", 1, 0, {}))], fault, 5.1) == 0.0


def test_what_was_told_and_kept_while_it_stood_is_counted_apart() -> None:
    fault, window = PlannedFault("payment-error", 2, 5), FaultWindow("It fails", 2.1, 5.1, 9)
    before = beat(1, ("truth", "Pay", 5, 5, {10: 5}))
    during = beat(3, ("truth", "Pay", 3, 1, {500: 3}), ("basket", "Look", 2, 1, {}), ("step", "Pay", 3, 3, {}))
    after = beat(9, ("truth", "Pay", 1, 0, {10: 1}), ("step", "Pay", 3, 0, {}))
    found = lived((before, during, after), fault, window)
    assert (found.failures, found.silent, found.truth) == (3, 1, 0.5)
    assert (found.baskets, found.lost, found.recovered) == (2, 1, 3.9)
    nothing = lived((Beat(3, 1, 1),), fault, window)
    assert (nothing.failures, nothing.truth, nothing.recovered) == (0, None, 0.0)
