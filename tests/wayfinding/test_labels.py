from __future__ import annotations

import pytest

from journeys.wayfinding.labels import meaning_of_identifier, meaning_of_label
from journeys.wayfinding.lexicon import lexicons


@pytest.mark.parametrize(
    ("label", "language", "meaning"),
    [
        ("E-mail address *", "en", "email"),
        ("Company (optional)", "en", "company"),
        ("Straße", "de", "street"),
        ("Code postal", "fr", "postcode"),
        ("Cognome", "it", "family_name"),
        ("Favourite animal", "en", ""),
        ("", "en", ""),
        ("*", "en", ""),
    ],
)
def test_what_a_label_asks_for(label: str, language: str, meaning: str) -> None:
    assert meaning_of_label(label, lexicons(language)) == meaning


def test_only_a_box_to_tick_can_accept_terms() -> None:
    said = "I accept the terms and conditions"
    assert meaning_of_label(said, lexicons("en"), choice=True) == "terms"
    assert meaning_of_label(said, lexicons("en")) == ""
    assert meaning_of_label("City", lexicons("en"), choice=True) == ""


def test_a_whole_sentence_is_no_label() -> None:
    assert meaning_of_label("city " + "of many words " * 5, lexicons("en")) == ""


def test_the_longer_wording_wins() -> None:
    assert meaning_of_label("House number", lexicons("en")) == "house_number"
    assert meaning_of_label("Phone number", lexicons("en")) == "phone"


@pytest.mark.parametrize(
    ("identifiers", "meaning"),
    [("shippingAddress_postCode zip", "postcode"), ("billing-city", "city"), ("qty", "quantity"), ("x17", "")],
)
def test_what_an_identifier_says(identifiers: str, meaning: str) -> None:
    assert meaning_of_identifier(identifiers) == meaning
