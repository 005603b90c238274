from __future__ import annotations

import pytest

from journeys.model.contact import StatementEntry, StatementRead
from journeys.model.fact import Fact
from journeys.shopper import Shopper
from journeys.shopper.expectations import (
    arrived_as_promised,
    charged_as_confirmed,
    label_told,
    loss_admitted,
    parcel_arrived,
    parcel_moves,
    refund_came,
)
from journeys.shopper.memory import Noticed
from tests.shopper.fake import one, shopper_on


@pytest.fixture
def shopper() -> Shopper:
    return shopper_on(one("- main:\n  - paragraph: Hello\n"))[0]


def state(
    shopper: Shopper, attribute: str, value: int | str, entity: str = "order", unit: str = "", stage: str = "tracking"
) -> None:
    shopper.memory.facts.append(Noticed(0, Fact(entity, attribute, value, unit, stage=stage)))


@pytest.mark.parametrize(
    ("status", "arrived", "moves", "lost"),
    [("delivered", True, True, False), ("in-transit", False, True, False), ("lost", False, True, True)],
)
def test_the_status_decides(shopper: Shopper, status: str, arrived: bool, moves: bool, lost: bool) -> None:
    state(shopper, "status", status)
    held = tuple(one().judged_by(shopper)[0] for one in (parcel_arrived, parcel_moves, loss_admitted))
    assert held == (arrived, moves, lost)


def test_without_a_status_nothing_holds(shopper: Shopper) -> None:
    assert parcel_arrived().judged_by(shopper) == (False, "delivered", "no status")
    assert not parcel_moves().judged_by(shopper)[0]


@pytest.mark.parametrize(("day", "held"), [("2026-03-09", True), ("2026-03-10", False)])
def test_a_day_after_the_last_one_promised_is_late(shopper: Shopper, day: str, held: bool) -> None:
    assert not arrived_as_promised().judged_by(shopper)[0]
    shopper.memory.promised |= {("delivery", "A-1", "2026-03-05"), ("delivery", "A-1", "2026-03-09")}
    state(shopper, "delivered", day, unit="date")
    assert arrived_as_promised().judged_by(shopper)[0] is held


def test_money_is_what_the_statement_says(shopper: Shopper) -> None:
    assert not refund_came().judged_by(shopper)[0]
    rows = tuple(StatementEntry("A-1", kind, 500, "GBP", "2026-03-02") for kind in ("charge", "charge"))
    shopper.memory.statement = StatementRead("A-1", rows, "2026-03-02")
    assert not charged_as_confirmed().judged_by(shopper)[0]
    state(shopper, "total", 1000, unit="GBP", stage="confirmation")
    assert charged_as_confirmed().judged_by(shopper) == (True, "1000 GBP", "1000 GBP")
    refund = StatementEntry("A-1", "refund", 500, "GBP", "2026-03-09")
    shopper.memory.statement = StatementRead("A-1", (*rows, refund), "2026-03-09")
    assert refund_came().judged_by(shopper)[0]


def test_a_label(shopper: Shopper) -> None:
    assert not label_told().judged_by(shopper)[0]
    state(shopper, "label", "RL1", entity="return")
    assert label_told().judged_by(shopper) == (True, "a label or number", "RL1")
