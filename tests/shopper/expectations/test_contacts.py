from __future__ import annotations

import pytest

from journeys.model.fact import Fact
from journeys.shopper.expectations import answer_matches_page, issue_settled, next_step_known, told_once
from tests.shopper.knowing import knowing

LABEL = (("label", "capacity"),)
PAGE = Fact("item:mug", "spec", "350", "ml", LABEL)
ANSWER = Fact("item:mug", "spec", "350", "ml", LABEL, "chat")


@pytest.mark.parametrize(
    ("outcome", "settled", "ahead"),
    [("resolved", True, True), ("refused", True, True), ("promised", False, True), ("cut-off", False, False)],
)
def test_how_the_last_contact_ended(outcome: str, settled: bool, ahead: bool) -> None:
    shopper = knowing()
    assert not issue_settled().judged_by(shopper)[0]
    shopper.memory.settled_contacts.append((outcome, "why"))
    assert issue_settled().judged_by(shopper)[0] is settled
    assert next_step_known().judged_by(shopper) == (ahead, "an answer or a promise", f"{outcome}: why")


def test_told_once() -> None:
    shopper = knowing()
    shopper.memory.told.update(["order"])
    assert told_once("order").judged_by(shopper)[0]
    shopper.memory.told.update(["order"])
    assert told_once("order").judged_by(shopper) == (False, "told once at most", "told 2 times")
    assert told_once("order").describe() == "I tell my order number only once"


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        ((PAGE, ANSWER), True),
        ((PAGE, Fact("item:mug", "spec", "250", "ml", LABEL, "chat")), False),
        ((ANSWER,), False),
        ((PAGE,), False),
        ((), False),
    ],
)
def test_an_answer_is_compared_with_the_page(facts: tuple[Fact, ...], held: bool) -> None:
    assert answer_matches_page().judged_by(knowing(*facts))[0] is held
