from __future__ import annotations

import pytest

from journeys.model.outline import PageState
from journeys.wayfinding.reading.least import least_spend
from journeys.wayfinding.reading.sheet import sheet


@pytest.mark.parametrize(
    ("text", "locale", "least"),
    [
        ("Noch 12,51 € bis zum Mindestbestellwert von 20,00 €", "de_DE", 2000),
        ("The minimum order is £25.", "en_GB", 2500),
        ("Commande minimum : 15 €", "fr_FR", 1500),
        ("Te faltan 4,50 € para el pedido mínimo de 30 €", "es_ES", 3000),
        ("Ordine minimo 18,00 €", "it_IT", 1800),
        ("Minimale bestelwaarde € 35", "nl_NL", 3500),
        ("Free delivery over £50", "en_GB", None),
        ("There is no minimum order.", "en_GB", None),
    ],
)
def test_what_is_to_be_spent_at_least(text: str, locale: str, least: int | None) -> None:
    assert least_spend(PageState(sheet(text, locale[:2])), locale) == least
