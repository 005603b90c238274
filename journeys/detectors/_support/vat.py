"""VAT by country: the rates that prices and invoices of a country can have."""

from __future__ import annotations

# Per cent, the standard rate first, then the reduced ones, as the countries' tax offices list them for 2025 and 2026.
RATES: dict[str, tuple[float, ...]] = {
    "AT": (20, 10, 13),
    "BE": (21, 6, 12),
    "BG": (20, 9),
    "CH": (8.1, 2.6, 3.8),
    "CY": (19, 5, 9),
    "CZ": (21, 12),
    "DE": (19, 7),
    "DK": (25,),
    "EE": (24, 22, 9, 13),
    "ES": (21, 10, 4),
    "FI": (25.5, 14, 13.5, 10),
    "FR": (20, 10, 5.5, 2.1),
    "GB": (20, 5),
    "GR": (24, 6, 13),
    "HR": (25, 5, 13),
    "HU": (27, 5, 18),
    "IE": (23, 13.5, 9, 4.8),
    "IT": (22, 10, 5, 4),
    "LT": (21, 5, 9, 12),
    "LU": (17, 3, 8, 14),
    "LV": (21, 5, 12),
    "MT": (18, 5, 7),
    "NL": (21, 9),
    "NO": (25, 12, 15),
    "PL": (23, 5, 8),
    "PT": (23, 6, 13),
    "RO": (21, 19, 11, 9, 5),
    "SE": (25, 6, 12),
    "SI": (22, 5, 9.5),
    "SK": (23, 5, 19),
}
ANY = tuple(sorted({rate for rates in RATES.values() for rate in rates}, reverse=True))


def rates_of(locale: str) -> tuple[float, ...]:
    """The rates of a locale's country (`de_DE`); every country's where the country is not known."""
    return RATES.get(locale[-2:], ANY)
