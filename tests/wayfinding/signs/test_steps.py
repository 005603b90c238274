from __future__ import annotations

import pytest

from journeys.wayfinding import weights
from journeys.wayfinding.signs.query import Sign
from journeys.wayfinding.signs.steps import step_signs
from tests.wayfinding.small import node, query, scene

BUTTON = '  - button "Checkout" [ref=e1]\n'
BASKET = '- main:\n  - heading "Your basket" [level=1]\n' + BUTTON
AGAINST = [Sign(weights.OTHER_STEP, "but this page is the basket, where it begins the checkout")]


def signs(text: str, intent: str = "order.place") -> list[Sign]:
    of = scene(text)
    return list(step_signs(of, node(of, "e1"), query(intent)))


@pytest.mark.parametrize("text", [BASKET, '- main:\n  - spinbutton "Quantity" [ref=e2]\n' + BUTTON])
def test_checkout_in_a_basket_places_no_order(text: str) -> None:
    assert signs(text) == AGAINST


def test_checkout_in_the_checkout_may() -> None:
    assert signs('- main:\n  - textbox "Card number" [ref=e2]\n' + BUTTON) == []
    assert signs(BASKET + '  - textbox "Street" [ref=e2]\n') == []


def test_only_placing_an_order_is_doubted() -> None:
    assert signs(BASKET, "checkout.start") == []


def test_an_unmistakable_wording_is_not_doubted() -> None:
    assert signs(BASKET.replace("Checkout", "Reset")) == []


def test_a_basket_within_a_review_is_a_part_of_it() -> None:
    review = '- main:\n  - heading "Preview order" [level=1]\n  - heading "Basket" [level=4]\n' + BUTTON
    assert signs(review) == []
    assert signs('- main:\n  - heading "Basket" [level=3]\n' + BUTTON) == AGAINST, "nothing stands above it"
