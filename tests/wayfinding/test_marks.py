from __future__ import annotations

import pytest

from journeys.model.outline import Field
from journeys.wayfinding.lexicon import lexicons
from journeys.wayfinding.marks import is_another, marked


@pytest.mark.parametrize(
    ("label", "language", "mark"),
    [
        ("First\nname *", "en", "required"),
        ("Phone (optional)", "en", "optional"),
        ("Email (required)", "en", "required"),
        ("Firma (freiwillig)", "de", "optional"),
        ("Vorname (Pflichtfeld)", "de", "required"),
        ("Téléphone (facultatif)", "fr", "optional"),
        ("Teléfono (opcional)", "es", "optional"),
        ("Telefono (facoltativo)", "it", "optional"),
        ("Bedrijf (niet verplicht)", "nl", "optional"),
        ("City", "en", ""),
    ],
)
def test_a_customer_can_see_what_is_required(label: str, language: str, mark: str) -> None:
    assert marked(Field("", label), lexicons(language)) == mark


@pytest.mark.parametrize(
    ("label", "language", "another"),
    [
        ("Abweichende Lieferadresse angeben", "de", True),
        ("Verzenden naar een ander adres?", "nl", True),
        ("Enviar a una dirección diferente", "es", True),
        ("Livrer à une autre adresse", "fr", True),
        ("Ship to a different address", "en", True),
        ("Spedisci a un indirizzo diverso", "it", True),
        ("Billing address is the same as the delivery address", "en", False),
        ("Rechnungsadresse entspricht Lieferadresse", "de", False),
    ],
)
def test_a_box_for_a_second_address_says_so(label: str, language: str, another: bool) -> None:
    assert is_another(Field("billing.same", label), language) is another
