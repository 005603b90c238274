from __future__ import annotations

import pytest

from journeys.model.outline import Field
from journeys.wayfinding.lexicon import lexicons
from journeys.wayfinding.marks import marked


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
