import pytest

from journeys.model.money import Money


def test_money_adds_and_multiplies_in_minor_units() -> None:
    assert Money(1990, "EUR") * 2 + Money(495, "EUR") - Money(100, "EUR") == Money(4375, "EUR")
    assert -Money(5, "EUR") == Money(-5, "EUR")


def test_money_of_two_currencies_is_never_combined() -> None:
    with pytest.raises(ValueError, match="EUR with GBP"):
        Money(1, "EUR") + Money(1, "GBP")
