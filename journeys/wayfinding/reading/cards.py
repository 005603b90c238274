"""Card numbers in a text: how many digits of one can be read, told without repeating them."""

from __future__ import annotations

import re

# Issuer prefixes and lengths of the brands (ISO/IEC 7812). Visa's old 13 digits are left out: barcodes have them.
_BRANDS = re.compile(
    r"(?:4\d{15}|4\d{18}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|6(?:011|5\d\d)\d{12}|35\d{14}"
    r"|3(?:0[0-5]|[68]\d)\d{11})"
)
_DIGITS = re.compile(r"(?<![\w.,/#-])(?:\d[ -]?){13,18}\d(?![\w.,/-]?\d|\w)")
_GROUPED = re.compile(r"\d{4}([ -])\d{4}\1\d{4}\1\d{2,4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5}")
_CARD_WORDS = re.compile(
    r"card|karte|carte|tarjeta|carta|kaart|visa|master|amex|american express|maestro|diners|discover|jcb|pan\b",
    re.IGNORECASE,
)
SHOWN = 4


def luhn(digits: str) -> bool:
    """The check sum of ISO/IEC 7812."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def shown_cards(text: str) -> tuple[str, ...]:
    """Card numbers printed in full, covered but for the last four digits.

    Long numbers of orders and barcodes pass the check sum now and then: a card's is written in groups, or stands with a
    word that speaks of cards.
    """
    found = []
    for line in text.splitlines():
        for match in _DIGITS.finditer(line):
            digits = re.sub(r"\D", "", match.group())
            meant = _GROUPED.fullmatch(match.group().strip()) or _CARD_WORDS.search(line)
            if meant and _BRANDS.fullmatch(digits) and luhn(digits) and len(set(digits)) > 1:
                found.append("•" * (len(digits) - SHOWN) + digits[-SHOWN:])
    return tuple(dict.fromkeys(found))
