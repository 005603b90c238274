from __future__ import annotations

import pytest

from journeys.detectors._support.vat import ANY, RATES, rates_of


@pytest.mark.parametrize(("locale", "standard"), [("de_DE", 19), ("en_GB", 20), ("fr_FR", 20), ("nl-NL", 21)])
def test_the_standard_rate_comes_first(locale: str, standard: float) -> None:
    assert rates_of(locale)[0] == standard


def test_any_rate_goes_where_the_country_is_not_known() -> None:
    assert rates_of("eo") == ANY
    assert set(RATES["CH"]) < set(ANY)
