from __future__ import annotations

import pytest

from journeys.detectors._support.readings import bare, pairs, readings
from tests.detectors.channels.test_channel_contradiction import told


def test_readings_know_their_order_channel_and_time() -> None:
    found = readings(told("delivered", "packed").timeline(), "status")
    assert [(one.channel, one.order, one.value) for one in found] == [
        ("page", "cs10417", "delivered"),
        ("chat", "cs10417", "packed"),
    ]
    assert 0 < found[1].seconds - found[0].seconds < 60
    assert len(list(pairs(found))) == 1


def test_other_orders_make_no_pair() -> None:
    assert not list(pairs(readings(told("delivered", "packed", about="CS-2").timeline(), "status")))


def test_numbers_are_compared_bare() -> None:
    assert bare("CS 10-417") == bare("cs10417")


@pytest.mark.parametrize(("about", "same"), [("10417", 1), ("CS10417", 1), ("104", 0), ("XX-10417", 0)])
def test_by_ear_an_order_loses_its_letters(about: str, same: int) -> None:
    assert len(list(pairs(readings(told("delivered", "packed", about=about).timeline(), "status")))) == same
