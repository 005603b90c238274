from __future__ import annotations

from datetime import date

import pytest

from journeys.model.fact import Fact
from journeys.wayfinding.reading.facts import Maker
from journeys.wayfinding.reading.offers import read_offers
from journeys.wayfinding.reading.sheet import sheet
from journeys.wayfinding.reading.view import View

TODAY = date(2026, 11, 26)


def offers(text: str, locale: str = "en_GB") -> tuple[Fact, ...]:
    outline = sheet(text, locale[:2])
    texts = [(node.text, node.index) for node in outline.nodes if node.text]
    return tuple(
        fact for fact in read_offers(Maker(View(outline, locale), "other"), texts, TODAY) if fact.attribute == "offered"
    )


@pytest.mark.parametrize(
    ("text", "locale", "code", "qualifiers"),
    [
        ("Free returns · 10% off with WELCOME10", "en_GB", "WELCOME10", {"percent": "10"}),
        ("Use code HELLO15 for 15% off", "en_GB", "HELLO15", {"percent": "15"}),
        (
            "20% off orders of £60 or more with the code SAVE20",
            "en_GB",
            "SAVE20",
            {"percent": "20", "minimum": "6000"},
        ),
        ("Code NOEL26 valid until 31 December 2026", "en_GB", "NOEL26", {"until": "2026-12-31"}),
        ("15 € Rabatt ab 60 € mit dem Gutscheincode HERBST15", "de_DE", "HERBST15", {"minimum": "6000"}),
        ("Bezorging € 4,95, gratis vanaf € 50. Nu met GROEN15 15% korting.", "nl_NL", "GROEN15", {"percent": "15"}),
        ("Spedizione 5,90 €, gratuita da 49 €. Con il codice CIAO5 ricevi 5 € di sconto.", "it_IT", "CIAO5", {}),
        ("10% off with the code SAVE10. For orders over £50.", "en_GB", "SAVE10", {"percent": "10", "minimum": "5000"}),
        ("-10 % dès 50 € d'achat avec le code RENTREE10", "fr_FR", "RENTREE10", {"percent": "10", "minimum": "5000"}),
    ],
)
def test_offered_codes(text: str, locale: str, code: str, qualifiers: dict[str, str]) -> None:
    (fact,) = offers(text, locale)
    assert (fact.entity, fact.attribute, dict(fact.qualifiers)) == (f"code:{code}", "offered", qualifiers)


@pytest.mark.parametrize(
    "text",
    [
        "The code SPRING25 has expired.",
        "WELCOME10 applied",
        "Order CS-10417 is on its way",
        "See https://shop.example/CODE10 for the code",
        "FREE DELIVERY AND RETURNS",
        "Codes A1B2C3 and D4E5F6 end today",
        "Made of 100% WOOL",
        "70% ALPACA, 30% wool",
    ],
)
def test_what_is_no_offer(text: str) -> None:
    assert offers(text) == ()


def test_what_an_offer_takes_off_is_a_fact_of_its_own() -> None:
    outline = sheet("£5.00 off orders of £30.00 or more with the code FIVEOFF", "en")
    texts = [(node.text, node.index) for node in outline.nodes if node.text]
    (rule,) = [f for f in read_offers(Maker(View(outline, "en_GB"), "home"), texts, TODAY) if f.attribute != "offered"]
    assert (rule.attribute, rule.value, rule.qualifier("minimum"), rule.stage) == ("code_rule", 500, "3000", "home")
