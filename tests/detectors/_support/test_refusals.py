from __future__ import annotations

import pytest

from journeys.detectors._support.phrases import packs
from journeys.detectors._support.refusals import bare


@pytest.mark.parametrize(
    "message",
    [
        "Code not accepted.",
        "Sorry, that one didn’t work, please try again.",
        "The coupon code “SUMMER” can't be applied to your cart.",
        "Dein Gutscheincode konnte leider nicht eingelöst werden.",
        "Nö, der Code geht nicht.",
        "Ce code promo n’est pas valide.",
        "Raté, ce code ne marche pas.",
        "No se ha podido aplicar el cupón.",
        "Il codice inserito non è valido",
        "Helaas, die code doet het niet.",
    ],
)
def test_a_bare_no(message: str) -> None:
    assert bare(message, "SUMMER")


@pytest.mark.parametrize(
    "message",
    [
        "That one only kicks in when your basket hits forty quid.",
        "Code not accepted: it's gone stale.",
        "Not for gift cards.",
        "Sorry, first-timers only!",
        "Den haben Sie im Frühjahr schon mal verbraten.",
        "Il ne se déclenche qu'à partir de quarante euros.",
        "Solo para socios.",
        "Riservato ai soci.",
        "Die werkt pas boven veertig euro.",
        "Code 30 not accepted",
        "Kod nie został przyjęty",
        "",
        "SUMMER",
    ],
)
def test_more_than_a_bare_no(message: str) -> None:
    assert not bare(message, "SUMMER")


def test_every_language_has_its_words() -> None:
    assert all(pack["bare-refusal"] for pack in packs().values())
