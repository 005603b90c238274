"""Card numbers."""

from __future__ import annotations


def luhn(number: str) -> bool:
    """Whether a digit string passes the card check sum (ISO/IEC 7812)."""
    if not number.isdigit() or not 12 <= len(number) <= 19:
        return False
    total = sum(int(d) if i % 2 else sum(divmod(int(d) * 2, 10)) for i, d in enumerate(number[::-1], start=1))
    return total % 10 == 0
