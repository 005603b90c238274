from __future__ import annotations

import pytest

from journeys.wayfinding.phone.topics import topic_of, wanted


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("status of your order", "order-status"),
        ("place an order", "new-order"),
        ("return to the menu", "back"),
        ("opening hours", "hours"),
        ("leave a message", "message"),
        ("rueckruf", ""),
        ("ruckruf", "call-back"),
        ("the weather", ""),
    ],
)
def test_the_longest_phrase_says_what_it_is_about(words: str, topic: str) -> None:
    assert topic_of(words) == topic


def test_what_is_wanted() -> None:
    assert wanted("your order number") == "order"
    assert wanted("ihre kundennummer") == "customer"
    assert wanted("your shoe size") == ""
