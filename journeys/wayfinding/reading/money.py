"""Money in shop text: `£1,234.50`, `1.234,50 €`, `CHF 12.–`, `19€90`, `kr 199`, `¥1,200`.

Amounts are minor units by Babel's currency precision. A symbol several currencies share is settled by the locale; where
the locale cannot settle it the currency stays "" rather than guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.numbers import get_currency_precision, get_territory_currencies
from price_parser.parser import parse_number

from journeys.model.money import Money

# Codes that are not also everyday words in capitals (ALL, TOP, TRY, CUP are).
_EUROPE = "EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|ISK"
_WORLD = "USD|JPY|CNY|AUD|CAD|NZD|HKD|SGD|INR|BRL|MXN|ZAR|KRW|ILS|AED|THB"
_CODES = frozenset(f"{_EUROPE}|{_WORLD}".split("|"))
_SIGNS = {
    "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₺": "TRY", "₪": "ILS", "zł": "PLN", "kč": "CZK", "ft": "HUF",
    "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD",
    "r$": "BRL", "mx$": "MXN", "fr.": "CHF", "sfr.": "CHF", "euro": "EUR", "euros": "EUR",
}  # fmt: skip
# These are words or measures too ("6 ft"), so they are money only where that currency is at home.
_WORDLIKE = {"ft", "fr.", "sfr."}
_WORDLIKE_AT_HOME = {"hu": {"ft"}, "de": {"fr.", "sfr."}, "fr": {"fr.", "sfr."}, "it": {"fr.", "sfr."}}
_SHARED = {
    "$": (("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "CLP", "COP", "ARS"), "USD"),
    "¥": (("JPY", "CNY"), "JPY"),
    "kr": (("SEK", "NOK", "DKK", "ISK"), ""),
    "kr.": (("SEK", "NOK", "DKK", "ISK"), ""),
}
_HOME = {"sv": "SEK", "nb": "NOK", "no": "NOK", "nn": "NOK", "da": "DKK", "is": "ISK", "zh": "CNY", "ja": "JPY"}
_SPACED = {"fr", "sv", "nb", "nn", "no", "fi", "pl", "cs", "sk", "hu", "bg", "ru", "uk"}

_WORDS = "|".join(sorted((re.escape(s) for s in (*_SIGNS, *_SHARED)), key=len, reverse=True))
_CURRENCY = rf"(?:(?i:{_WORDS})|{_EUROPE}|{_WORLD})"
_DASHES = r"(?:[.,](?:–|—|--?))"
_MINUS = "-−–"
# In "Quantity: 1 € 34.95" the sign belongs to the number behind it.
_COUNTED = rf"\d{{1,3}}\s?{_CURRENCY}\s?\d[\d.,]*[.,](?:\d\d(?!\d)|[-–—])(?!\s?{_CURRENCY})"


def _number(grouping: str) -> str:
    grouped = rf"\d{{1,3}}(?:[{grouping}]\d{{3}})+(?!\d)(?:[.,]\d{{1,2}}(?!\d))?"
    return rf"(?:{grouped}|\d+[.,]\d{{1,2}}(?!\d)|\d+){_DASHES}?"


def _pattern(grouping: str) -> re.Pattern[str]:
    number = _number(grouping)
    # Neighbouring elements may leave no blank between them: "price£30.00Sale".
    ends = r"(?!\d|\s?%)(?:(?<=[.,]\d\d)|(?!\w))"
    return re.compile(
        rf"(?P<sign>(?:^|(?<=[\s:(]))[{_MINUS}](?:(?<=^.)\s)?)?"
        rf"(?:(?:(?<!\w)(?P<before>{_CURRENCY})|(?P<glued>[£€$¥]))\s?(?P<inner>[{_MINUS}]\s?)?(?P<n1>{number}){ends}"
        rf"|(?<![\w.,])(?P<whole>\d+)€(?P<cents>\d\d)(?!\d)"
        rf"|(?<![\w.,])(?!{_COUNTED})(?P<n2>{number})\s?(?:(?P<after>{_CURRENCY})(?!\w)|(?P<behind>[£€$¥])(?!\d))"
        rf"|(?<![\w.,])(?P<n3>\d+):-(?!\w))"
    )


_TIGHT = _pattern(r".,'’\u00a0\u202f")
_WIDE = _pattern(r".,'’\u00a0\u202f ")
_ALONE = re.compile(rf"\s*(?:{_CURRENCY}\s?)?[\d .,'’\u00a0\u202f]+(?:\s?{_CURRENCY})?[\s*¹²]*")
_SPLIT_CENTS = re.compile(
    rf"\s*(?:(?P<before>{_CURRENCY})\s?)?(?P<whole>\d+) (?P<cents>\d\d)(?:\s?(?P<after>{_CURRENCY}))?[\s*]*"
)
_BARE = re.compile(rf"(?<![\w.,])(?P<sign>[{_MINUS}])?(?P<n>\d{{1,3}}(?:[.,']\d{{3}})*[.,]\d\d)(?![.,]?\w|\s?%)")


@dataclass(frozen=True)
class Amount:
    """Money found in a text at `text[start:end]`."""

    money: Money
    start: int
    end: int


@lru_cache(maxsize=256)
def _home_currencies(locale: str) -> tuple[str, ...]:
    try:
        territory = Locale.parse(locale.replace("-", "_")).territory
    except (ValueError, UnknownLocaleError):
        territory = None
    return tuple(get_territory_currencies(territory)) if territory else ()


@lru_cache(maxsize=1024)
def currency_of(sign: str, locale: str) -> str:
    """The ISO 4217 code of a symbol or code as `locale` uses it, "" when it could be several."""
    if sign in _CODES:
        return sign
    low = sign.casefold()
    if low in _SIGNS:
        return _SIGNS[low]
    shared, default = _SHARED[low]
    home = [code for code in _home_currencies(locale) if code in shared]
    language = _HOME.get(locale[:2].casefold(), "")
    return home[0] if home else language if language in shared else default


def minor_units(amount: Decimal, currency: str) -> int | None:
    """`amount` in the currency's minor units (2 digits when it is unknown), None when it would not be whole."""
    scaled = amount.scaleb(get_currency_precision(currency) if currency else 2)
    return int(scaled) if scaled == scaled.to_integral_value() else None


def _value(number: str, currency: str) -> int | None:
    digits = re.sub(rf"{_DASHES}$|[\s'’]", "", number)
    amount = parse_number(digits)
    return None if amount is None else minor_units(amount, currency)


def _read(match: re.Match[str], locale: str) -> Amount | None:
    part = match.groupdict()
    shown = part["before"] or part["glued"] or part["after"] or part["behind"] or ""
    if shown.casefold() in _WORDLIKE - _WORDLIKE_AT_HOME.get(locale[:2], set()):
        return None
    if part["whole"]:
        money: int | None = int(part["whole"]) * 100 + int(part["cents"])
        currency = "EUR"
    else:
        currency = currency_of(shown or "kr", locale)
        money = _value(part["n1"] or part["n2"] or part["n3"], currency)
    if money is None:
        return None
    negative = bool(part["sign"] or part["inner"])
    return Amount(Money(-money if negative else money, currency), match.start(), match.end())


@lru_cache(maxsize=4096)
def amounts(text: str, locale: str = "") -> tuple[Amount, ...]:
    """Every amount that shows a currency, in text order."""
    if not any(char.isdigit() for char in text):
        return ()
    split = _SPLIT_CENTS.fullmatch(text)
    if split and (split["before"] or split["after"]):
        currency = currency_of(split["before"] or split["after"], locale)
        return (Amount(Money(int(split["whole"] + split["cents"]), currency), 0, len(text)),)
    wide = locale[:2].casefold() in _SPACED or _ALONE.fullmatch(text)
    found = (_read(match, locale) for match in (_WIDE if wide else _TIGHT).finditer(text))
    return tuple(amount for amount in found if amount)


def bare_amounts(text: str) -> tuple[Amount, ...]:
    """Numbers with exactly two decimals and no currency: money only where a column or label says so."""
    found = []
    for match in _BARE.finditer(text):
        value = _value(match["n"], "")
        if value is not None:
            found.append(Amount(Money(-value if match["sign"] else value, ""), match.start(), match.end()))
    return tuple(found)


def read_money(text: str, locale: str = "") -> Money | None:
    """The one amount in `text`; None when there is none or more than one."""
    found = amounts(text, locale)
    return found[0].money if len(found) == 1 else None


def without_amounts(text: str, locale: str = "") -> str:
    """`text` with its amounts taken out."""
    for amount in reversed(amounts(text, locale)):
        text = f"{text[: amount.start]} {text[amount.end :]}"
    return " ".join(text.split())


_PART = re.compile(rf"(?:{_CURRENCY}\s?)?[\d.,'’]*(?:\s?{_CURRENCY})?\s?[*¹²]*")


def is_price_part(text: str) -> bool:
    """Whether `text` could be one part of a price shown in several elements: `19`, `90`, `,`, `€`."""
    return len(text) <= 12 and bool(_PART.fullmatch(text)) and text != ""


def join_price_parts(parts: list[str]) -> str:
    """Parts as one text: `19` `90` `€` -> `19.90 €`. Two digits after a whole number are its cents."""
    made = parts[0]
    for part in parts[1:]:
        cents = re.match(r"\d\d(?!\d)", part) and re.search(r"(?<![\d.,])\d+$", made)
        tight = made[-1:] in ".," or part[:1] in ".,"
        made += ("." if cents else "" if tight else " ") + part
    return made
