from __future__ import annotations

import pytest

from journeys.wayfinding.reading.rules import Rule, read_rule, rule_fact


@pytest.mark.parametrize(
    ("text", "locale", "rule"),
    [
        ("Code applied: 10% off your order.", "en_GB", Rule("percent", "10", "%")),
        ("WELCOME10: 12,5 % Rabatt", "de_DE", Rule("percent", "12.5", "%")),
        ("£5.00 off orders of £30.00 or more", "en_GB", Rule("amount", 500, "GBP", 3000)),
        ("5 € Rabatt ab 40 € Bestellwert", "de_DE", Rule("amount", 500, "EUR", 4000)),
        ("−10 € dès 60 € d'achat", "fr_FR", Rule("amount", 1000, "EUR", 6000)),
        ("20% off orders over £60", "en_GB", Rule("percent", "20", "%", 6000)),
        ("Code applied: free standard delivery.", "en_GB", Rule("delivery", "free")),
        ("Versandkostenfrei mit WELCOME10", "de_DE", Rule("delivery", "free")),
        ("Livraison gratuite dès 30 €", "fr_FR", Rule("delivery", "free", "", 3000)),
    ],
)
def test_one_rule(text: str, locale: str, rule: Rule) -> None:
    read = read_rule(text, "WELCOME10", locale)
    assert read is not None
    negative = isinstance(read.value, int) and read.value < 0
    assert (read.kind, abs(read.value) if negative else read.value, read.unit, read.minimum) == (  # type: ignore[arg-type] # an int
        rule.kind,
        rule.value,
        rule.unit,
        rule.minimum,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Code applied.",
        "Up to 20% off",
        "10% off, 20% for members",
        "£5 off and free delivery",
        "£5 off each mug",
        "3 for 2",
        "10% off 2 items",
        "5 off",
    ],
)
def test_no_rule_or_more_than_one(text: str) -> None:
    assert read_rule(text, "WELCOME10", "en_GB") is None


def test_as_a_fact() -> None:
    fact = rule_fact("FIVEOFF: £5.00 off orders of £30.00 or more", "FIVEOFF", "en_GB")
    assert fact is not None
    assert (fact.entity, fact.attribute, fact.value, fact.unit) == ("code:FIVEOFF", "code_rule", 500, "GBP")
    assert fact.qualifiers == (("kind", "amount"), ("minimum", "3000"))
    assert rule_fact("Code applied", "FIVEOFF", "en_GB") is None
