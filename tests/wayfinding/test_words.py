from __future__ import annotations

import pytest

from journeys.wayfinding.words import fold, has_phrase, split_identifier, stems


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Zur Kasse »", "zur kasse"),
        ("Größe", "grosse"),
        ("Prénom\u00a0*", "prenom"),
        ("Wa\u00adren", "waren"),
        ("A & B", "a and b"),
    ],
)
def test_text_is_folded_for_comparing(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_identifiers_are_split_into_words() -> None:
    assert split_identifier("shippingAddress_postCode2") == "shipping address post code 2"


def test_a_phrase_is_whole_words() -> None:
    assert has_phrase("to the cart now", "the cart")
    assert not has_phrase("cartridge", "cart")


def test_stems_are_per_language_and_unknown_languages_stay() -> None:
    assert stems("warenkorbe", "de") == stems("warenkorb", "de")
    assert stems("kosarba", "hu") == "kosarba"
