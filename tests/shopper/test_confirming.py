from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.model.outline import Field, PageState
from journeys.shopper.confirming import confirms
from tests.wayfinding.small import page

DONE = """
- main:
  - heading "{title}" [level=1]
  - paragraph: {said}
  - link "Track it" [ref=e1]
"""


def shown(title: str, said: str, *fields: Field, more: str = "", language: str = "en") -> PageState:
    outline = page(DONE.format(title=title, said=said) + more).outline
    return PageState(replace(outline, language=language), tuple(fields))


@pytest.mark.parametrize(
    ("language", "locale", "title", "said"),
    [
        ("en", "en_US", "It's on its way", "Order TW-48301 is in."),
        ("es", "es_ES", "¡Listo, ya es tuyo!", "Tu pedido HT5532 ya está en marcha."),
        ("de", "de_DE", "Geschafft!", "Ihre Bestellung 20417 packen wir morgen."),
        ("it", "it_IT", "Evviva", "Il tuo ordine PZ-118 parte domani."),
    ],
)
def test_an_order_with_a_number_and_nothing_left_to_do(language: str, locale: str, title: str, said: str) -> None:
    assert confirms(shown(title, said, language=language), language, locale)


def test_a_failed_payment_names_the_order_and_confirms_nothing() -> None:
    said = "Order TW-48301 could not be paid."
    assert not confirms(shown("Something went wrong", said), "en", "en_US")
    assert not confirms(shown("Order TW-48301", said), "en", "en_US")


def test_a_page_that_asks_or_offers_more_confirms_nothing() -> None:
    said = "Order TW-48301 is in."
    assert not confirms(shown("Nearly", said, Field("card.number", "Card number")), "en", "en_US")
    assert not confirms(shown("Nearly", said, more='  - button "Place order" [ref=e2]\n'), "en", "en_US")
    assert confirms(shown("There", said, Field("newsletter.email", "E-mail")), "en", "en_US")


def test_without_a_number_nothing_is_confirmed() -> None:
    assert not confirms(shown("Ready", "We are packing it."), "en", "en_US")
