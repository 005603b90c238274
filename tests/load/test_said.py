"""What a customer of the crowd is told, in shops of several languages."""

from __future__ import annotations

import pytest

from journeys.load.said import gone, said
from journeys.shopper.eyes import View
from tests.shopper.fake import FakePage, Screen, shopper_on


def view(snapshot: str, language: str = "en") -> View:
    return shopper_on(FakePage({"here": Screen(snapshot)}, "here", language))[0].view


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Sold out"),
        ("en", "This item is out of stock"),
        ("de", "Ausverkauft"),
        ("fr", "Rupture de stock"),
        ("es", "Agotado"),
    ],
)
def test_a_product_that_is_gone_says_so(language: str, words: str) -> None:
    assert gone(view(f'- heading "Mug" [level=1]\n- paragraph: £14.00\n- paragraph: {words}', language)) == words


@pytest.mark.parametrize(
    "snapshot",
    [
        '- heading "Mug" [level=1]\n- paragraph: In stock\n- heading "You may like" [level=2]\n- paragraph: Sold out',
        '- heading "Mug" [level=1]\n- link "Sold out"',
        "- paragraph: Sold out",
        '- heading "Mug" [level=1]\n- paragraph: A mug.',
    ],
)
def test_what_others_are_or_nobody_says_is_nothing(snapshot: str) -> None:
    assert gone(view(snapshot)) == ""


def test_an_error_comes_first() -> None:
    told = (
        '- heading "Mug" [level=1]\n- alert: "We have 1 left, and it is in your basket already."\n- paragraph: Sold out'
    )
    assert "1 left" in said(view(told))
