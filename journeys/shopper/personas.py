"""Invented customers by Faker: the same name, locale, seed and day always give the same person."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from datetime import UTC, date, datetime
from functools import cache

from faker import Faker
from faker.config import AVAILABLE_LOCALES

from journeys.model.persona import Address, PaymentCard, Persona
from journeys.shopper.places import COUNTRIES, Country

TEST_CARD = "4242424242424242"  # the number payment sandboxes accept; belongs to nobody
CARD_YEARS = 3  # years until the card expires: inside every expiry list seen


def persona(
    name: str, locale: str, seed: int, *, today: date | None = None, run: str = "", card_number: str = ""
) -> Persona:
    """An invented customer called `name` in features.

    `run` makes e-mail addresses of two runs differ. `today` (default: the clock's) decides the card's expiry.
    `card_number` replaces the usual test number where a store's sandbox wants another.
    """
    country = locale.partition("_")[2] or "GB"
    fake = _faker(locale if locale in AVAILABLE_LOCALES else "en_GB")
    fake.seed_instance(_number(name, locale, str(seed)))
    given, family = _plain_name(fake.first_name()), _plain_name(fake.last_name())
    token = f"{_number(name, locale, str(seed), run):x}"[:8]
    day = today or datetime.now(tz=UTC).date()
    land = COUNTRIES.get(country, COUNTRIES["GB"])
    return Persona(
        name=name,
        given_name=given,
        family_name=family,
        email=f"{_ascii(given)}.{_ascii(family)}.{token}@example.com",
        phone=_phone(fake, land),
        address=_address(fake, land, country if country in COUNTRIES else "GB"),
        locale=locale,
        password=f"{fake.password(length=14, special_chars=False)}-7a",
        card=PaymentCard(
            number=card_number or TEST_CARD,
            expiry_month=fake.random_int(1, 12),
            expiry_year=day.year + CARD_YEARS,
            cvc=str(fake.random_int(200, 999)),
            holder=f"{given} {family}",
        ),
    )


@cache
def _faker(locale: str) -> Faker:
    """Made once: it looks through all its providers. Whoever uses it seeds it first."""
    return Faker(locale)


def _number(*parts: str) -> int:
    return int.from_bytes(hashlib.blake2b("|".join(parts).encode(), digest_size=8).digest(), "big")


def _plain_name(name: str) -> str:
    return name.split(maxsplit=1)[0] if name else name


def _ascii(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z]", "", plain) or "shopper"


def _phone(fake: Faker, land: Country) -> str:
    return str(fake.numerify(land.phone))


def _address(fake: Faker, land: Country, country: str) -> Address:
    city, postcode, region = land.places[fake.random_int(0, len(land.places) - 1)]
    street = str(fake.street_name()) if hasattr(fake, "street_name") else "High Street"
    return Address(
        street=street,
        house_number=str(fake.random_int(1, 98)),
        city=city,
        postcode=postcode,
        country=country,
        region=region,
    )
