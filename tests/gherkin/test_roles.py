"""Roles a store does not know."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.gherkin.catalogue import Sentence
from journeys.gherkin.reading import StepText
from journeys.gherkin.roles import unknown_roles
from journeys.model.brief import Brief, KnownOrder
from tests.gherkin.conftest import sentence

BRIEF = Brief("mine", "https://a.example", products={"usual product": "Mug"}, questions={"opening hours": "When?"})


@pytest.mark.parametrize(
    ("text", "index", "table"),
    [
        ("I search for my usual product", 1, ""),
        ("I search for my favourite product", 1, "[stores.mine.products]"),
        ("I ask in the chat about opening hours", 2, ""),
        ("I ask in the chat about the weather", 2, "[stores.mine.questions]"),
        ("I open the shop", 0, ""),
    ],
)
def test_roles_are_looked_up_in_their_table(known: tuple[Sentence, ...], text: str, index: int, table: str) -> None:
    found = list(unknown_roles(StepText("When", text, 4, "when"), known[index], BRIEF, "a.feature"))
    assert [error.where for error in found] == (["a.feature:4"] if table else [])
    assert all(table in str(error) for error in found)


@pytest.mark.parametrize(
    ("orders", "told"),
    [({"delivered order": KnownOrder("1", "a@b.example")}, ["dilivered order"]), ({}, [])],
)
def test_an_order_is_looked_up_where_the_store_knows_any(orders: dict[str, KnownOrder], told: list[str]) -> None:
    step = StepText("When", "I track my dilivered order", 4, "when")
    found = list(unknown_roles(step, sentence("I track my {role}"), replace(BRIEF, orders=orders), "a.feature"))
    assert [name for name in told if name in str(found[0])] == told
    assert len(found) == len(told)
