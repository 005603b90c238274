"""A shop's own switches: over HTTP, as any company could write them."""

from __future__ import annotations

from typing import Any

import pytest

from journeys.errors import ChannelDown, HarnessError
from journeys.faults.catalogue import CATALOGUE
from journeys.faults.hooks import HookBreaker
from journeys.faults.protocol import Proof
from journeys.model.brief import FaultAccess
from tests.channels.answering import Answer, answering

NO_ANSWER = CATALOGUE["payment-no-answer"]


def test_a_pair_of_addresses_is_enough() -> None:
    with answering(lambda *_: (200, {"felt": 3})) as door:
        breaker = HookBreaker(FaultAccess(door.url, door.url, token="t0k"))
        assert breaker.target_of(NO_ANSWER) == "the shop's own payment side"
        assert breaker.target_of(CATALOGUE["order-error"]) == ""
        breaker.arm("f-1", NO_ANSWER, 0.0, 60.0)
        assert breaker.felt("f-1") == Proof(known=False)
        assert breaker.disarm("f-1") == Proof(3)
    bodies = [body for _, _, body, _ in door.asked]
    wanted = {"fault": "f-1", "dependency": "payment", "kind": "no-answer", "seconds": 0.0, "lives": 60.0}
    assert bodies == [wanted, {"fault": "f-1"}]


def test_with_a_third_address_it_is_told_what_was_felt() -> None:
    told = {"felt": 2, "first_ago": 9, "last_ago": 1.5, "proof": "POST /pay", "standing": False}
    with answering(lambda *_: (200, told)) as door:
        breaker = HookBreaker(FaultAccess(door.url, door.url, door.url), ours=True)
        assert breaker.felt("f-1") == Proof(2, "POST /pay", 9.0, 1.5, standing=False)
        assert breaker.family == "sandbox"


def test_lifting_is_tried_again() -> None:
    answers: list[Answer] = [(503, {}), (503, {}), (200, {"felt": 1})]

    def answer(*_: Any) -> Answer:
        return answers.pop(0)

    with answering(answer) as door:
        assert HookBreaker(FaultAccess(door.url, door.url)).disarm("f-1").times == 1


def test_a_shop_that_stays_deaf_is_said() -> None:
    with answering(lambda *_: (500, {})) as door, pytest.raises(ChannelDown):
        HookBreaker(FaultAccess(door.url, door.url)).disarm("f-1")


@pytest.mark.parametrize("felt", [None, "often", -1, True])
def test_without_a_number_nothing_is_proved(felt: object) -> None:
    with answering(lambda *_: (200, {"felt": felt})) as door, pytest.raises(HarnessError, match="how often"):
        HookBreaker(FaultAccess(door.url, door.url)).disarm("f-1")
