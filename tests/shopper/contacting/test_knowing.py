from __future__ import annotations

from journeys.model.brief import KnownOrder
from journeys.shopper.contacting.issues import Issue
from journeys.shopper.contacting.knowing import known_values, telling
from journeys.shopper.personas import persona
from tests.shopper.fake import BRIEF

PERSON = persona("test", "en_GB", 3)
STATUS = Issue("where is my order", "status", "A-1")


def test_an_orders_own_data_come_before_the_personas() -> None:
    values = known_values(PERSON, BRIEF, STATUS)
    assert (values["order"], values["email"], values["postcode"]) == ("A-1", "anna@example.com", "M1 4BT")
    assert values["name"] == PERSON.full_name
    other = known_values(PERSON, BRIEF, STATUS, KnownOrder("B-2", "bo@example.com"))
    assert (other["order"], other["email"], other["postcode"]) == ("B-2", "bo@example.com", PERSON.address.postcode)


def test_a_product_is_no_order() -> None:
    values = known_values(PERSON, BRIEF, Issue("size", "specification", "Oak chair", "How big?"))
    assert "order" not in values
    assert values["product"] == "Oak chair"


def test_answers_in_whole_sentences() -> None:
    told = telling(("order", "birthdate", "issue"), {"order": "A-1"}, STATUS, "en")
    assert told == "My order number is A-1. Where is my order? I am afraid I do not have that."
