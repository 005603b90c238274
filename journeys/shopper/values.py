"""What a customer would write into a field, by the field's meaning."""

from __future__ import annotations

from collections.abc import Callable

from babel import Locale, UnknownLocaleError

from journeys.model.outline import Field
from journeys.model.persona import Persona

_TAILS: dict[str, Callable[[Persona], str]] = {
    "name": lambda p: p.full_name,
    "given_name": lambda p: p.given_name,
    "family_name": lambda p: p.family_name,
    "company": lambda p: p.company or f"{p.family_name} & Co",
    "street": lambda p: p.address.line,
    "house_number": lambda p: p.address.house_number,
    "address2": lambda _: "2",
    "city": lambda p: p.address.city,
    "region": lambda p: p.address.region,
    "postcode": lambda p: p.address.postcode,
    "country": lambda p: p.address.country,
    "email": lambda p: p.email,
    "phone": lambda p: p.phone,
}
_WHOLE: dict[str, Callable[[Persona], str]] = {
    "contact.email": lambda p: p.email,
    "contact.phone": lambda p: p.phone,
    "account.email": lambda p: p.email,
    "account.password": lambda p: p.password,
    "card.number": lambda p: p.card.number,
    "card.expiry": lambda p: f"{p.card.expiry_month:02d}/{p.card.expiry_year % 100:02d}",
    "card.expiry_month": lambda p: f"{p.card.expiry_month:02d}",
    "card.expiry_year": lambda p: str(p.card.expiry_year),
    "card.code": lambda p: p.card.cvc,
    "card.holder": lambda p: p.card.holder,
}


def value_for(field: Field, persona: Persona, asked: frozenset[str]) -> str:
    """What to type into `field`; "" when this customer has nothing to say there.

    `asked` holds the keys of all fields of the form: a street line without a house number field carries both.
    """
    whole = _WHOLE.get(field.key)
    if whole is not None:
        return _short_year(field, whole(persona))
    head, _, tail = field.key.partition(".")
    if head not in {"shipping", "billing", "contact"} or tail not in _TAILS:
        return ""
    if tail == "street" and f"{head}.house_number" in asked:
        return persona.address.street
    return _TAILS[tail](persona)


def _short_year(field: Field, value: str) -> str:
    if field.key == "card.expiry_year" and (
        "yy" in field.placeholder.casefold() and "yyyy" not in field.placeholder.casefold()
    ):
        return value[-2:]
    if field.key == "card.expiry" and "yyyy" in f"{field.placeholder} {field.label}".casefold():
        return f"{value[:3]}20{value[3:]}"
    return value


def spellings(key: str, persona: Persona, language: str) -> tuple[str, ...]:
    """How a list of options may word what belongs in a field of this meaning, likeliest first."""
    tail = key.partition(".")[2]
    if tail == "country":
        return country_names(persona.address.country, language)
    if tail == "region":
        return (persona.address.region,)
    if key == "card.expiry_month":
        month = persona.card.expiry_month
        return (f"{month:02d}", str(month), *_month_names(month, language))
    if key == "card.expiry_year":
        year = persona.card.expiry_year
        return (str(year), str(year)[-2:])
    return ()


def country_names(code: str, language: str) -> tuple[str, ...]:
    """Names of a country in the page's language, in English and in its own languages, then its code."""
    names = [_territory(tongue, code) for tongue in (language, "en", "de", "fr", "es", "it", "nl")]
    extra = {"GB": ("Great Britain", "UK"), "US": ("United States of America", "USA")}.get(code, ())
    return tuple(dict.fromkeys(name for name in (*names, *extra, code) if name))


def _territory(language: str, code: str) -> str:
    try:
        return str(Locale.parse(language).territories.get(code, "")) if language else ""
    except (UnknownLocaleError, ValueError):
        return ""


def _month_names(month: int, language: str) -> tuple[str, ...]:
    try:
        names = Locale.parse(language or "en").months["format"]
    except (UnknownLocaleError, ValueError):
        return ()
    return str(names["wide"][month]), str(names["abbreviated"][month])
