from __future__ import annotations

import pytest

from cornershop.flaws.record import Flaws
from cornershop.people.recalling import noted, ticket


@pytest.mark.parametrize(
    ("flaws", "said"),
    [
        (Flaws(), ""),
        (Flaws(flaws=frozenset({"channel-amnesia"})), " Your ticket is CT-810417."),
        (Flaws(near_misses=frozenset({"channel-amnesia"})), " Your ticket is CT-810417."),
    ],
)
def test_the_chat_names_its_ticket_where_that_is_tried(flaws: Flaws, said: str) -> None:
    assert noted(flaws, {"number": "CS-10417"}) == said
    assert noted(flaws, {}) == ""
    assert ticket("CS-10417") == "CT-810417"
