from __future__ import annotations

from typing import get_args

from journeys.faults.calls import INTENTS
from journeys.faults.catalogue import CATALOGUE
from journeys.model.fault import Dependency, FaultKind


def test_every_fault_can_be_broken_somewhere() -> None:
    for name, one in CATALOGUE.items():
        assert one.name == name
        assert one.inside or one.target, name
        assert one.kind in get_args(FaultKind)
        assert one.dependency in get_args(Dependency)
        assert not one.target or one.target == "*" or one.target in INTENTS


def test_the_faults_of_the_friction_catalogue_are_there() -> None:
    dependencies = {one.dependency for one in CATALOGUE.values()}
    assert {"payment", "carrier", "promotions", "stock", "mail", "chat", "session", "network"} <= dependencies
    assert len(CATALOGUE) >= 14


def test_a_lost_answer_at_the_edge_is_an_order_that_was_made() -> None:
    assert CATALOGUE["order-answer-lost"].edge == ("yes", "yes")
    assert CATALOGUE["order-error"].edge == ("no", "no")
    assert CATALOGUE["carrier-error"].edge == ("unknown", "unknown")


def test_only_what_nobody_can_buy_without_is_required() -> None:
    assert CATALOGUE["payment-error"].required
    assert not any(
        CATALOGUE[name].required for name in ("carrier-error", "promotions-slow", "chat-error", "mail-refused")
    )
