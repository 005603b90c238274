"""What a customer of the crowd is told, in shops of several languages."""

from __future__ import annotations

import pytest

from journeys.load.said import SILENT, gone, said, wrong_about
from journeys.model.load import Standing
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


DOWN = Standing("payment-error", 1, 9, 0.0, armed=1.0, kind="error", charged="no", ordered="no")
DECLINED = Standing("payment-declined", 1, 9, 0.0, armed=1.0, kind="declined", charged="no", ordered="no")


@pytest.mark.parametrize(
    ("words", "standing", "wrong"),
    [
        ("", (DOWN,), SILENT),
        ("Our payment service is not answering.", (DOWN,), ""),
        ("Your card was declined.", (DOWN,), "the shop said what is not so: the card was not declined"),
        ("Ihre Karte wurde abgelehnt.", (DOWN,), ""),
        ("Your card was declined.", (DECLINED,), ""),
        ("Your card was declined.", (DOWN, DECLINED), ""),
        ("Your card was declined.", (), ""),
        ("Your card was declined.", (Standing("payment-error", 1, 9, 0.0, 1.0, 9.0, kind="error"),), ""),
    ],
)
def test_what_the_shop_says_is_held_against_what_is_broken(
    words: str, standing: tuple[Standing, ...], wrong: str
) -> None:
    assert wrong_about(words, "en_GB", standing) == wrong
