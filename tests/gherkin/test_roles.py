"""Roles a store does not know."""

from __future__ import annotations

import pytest

from journeys.gherkin.catalogue import Sentence
from journeys.gherkin.reading import StepText
from journeys.gherkin.roles import unknown_roles
from journeys.model.brief import Brief

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
