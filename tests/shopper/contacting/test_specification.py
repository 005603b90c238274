from __future__ import annotations

from journeys.shopper.contacting.issues import Issue
from tests.shopper.contacting.scripted import Scripted, held, replies

HOLDS = Issue("how much it holds", "specification", "Oak jug", "How much does it hold?")


def test_a_measure_in_the_answer_is_a_fact() -> None:
    ended, notebook = held(Scripted(replies("It holds 1.2 litres.")), HOLDS)
    (fact,) = [f for f in notebook.facts if f.attribute == "spec"]
    assert (fact.entity, fact.value, fact.unit, fact.channel) == ("item:oak jug", "1200", "ml", "chat")
    assert ended.outcome == "resolved"


def test_another_measure_answers_nothing() -> None:
    ended, notebook = held(Scripted(replies("It is 20 cm tall.")), HOLDS)
    assert not [f for f in notebook.facts if f.attribute == "spec"]
    assert ended.outcome == "unresolved"
