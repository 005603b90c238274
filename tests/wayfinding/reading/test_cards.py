from __future__ import annotations

import pytest

from journeys.wayfinding.reading.cards import luhn, shown_cards


@pytest.mark.parametrize(
    "text",
    [
        "Paid by card 4242 4242 4242 4242",
        "Visa 4242424242424242",
        "Kartennummer: 5555-5555-5555-4444",
        "AMEX 3782 822463 10005",
        "4000 0025 0000 3155",
    ],
)
def test_a_card_number_in_full(text: str) -> None:
    (shown,) = shown_cards(text)
    assert shown.startswith("••••••••")
    assert shown[-4:] == "".join(char for char in text if char.isdigit())[-4:]


@pytest.mark.parametrize(
    "text",
    [
        "Visa ending in 4242",
        "Card 4242 42•• •••• 4242",
        "Order 4242424242424242",  # no word of cards, no groups
        "Card 4242 4242 4242 4241",  # not a card's check sum
        "IBAN DE89 3704 0044 0532 0130 00",
        "EAN 4006381333931",
        "Tracking 4242-4242-4242-4242-7",
        "Card 0000 0000 0000 0000",
        "Tel. 0044 1904 555 0100 22",
    ],
)
def test_numbers_that_are_none(text: str) -> None:
    assert shown_cards(text) == ()


def test_the_check_sum() -> None:
    assert luhn("79927398713")
    assert not luhn("79927398710")
