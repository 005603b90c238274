"""Who shops: an invented customer. Never a real person's data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Address:
    """A postal address as its country writes it. `country` is ISO 3166 alpha-2; `region` may be empty."""

    street: str
    house_number: str
    city: str
    postcode: str
    country: str
    region: str = ""

    @property
    def line(self) -> str:
        """Street line in the local order of number and street."""
        number_first = self.country in {"US", "GB", "IE", "CA", "AU", "NZ", "FR"}
        parts = (self.house_number, self.street) if number_first else (self.street, self.house_number)
        return " ".join(part for part in parts if part)


@dataclass(frozen=True)
class PaymentCard:
    """A test card of a payment sandbox. Every part of it is a secret and is masked when recorded."""

    number: str
    expiry_month: int
    expiry_year: int
    cvc: str
    holder: str


@dataclass(frozen=True)
class Persona:
    """An invented customer. `locale` is BCP 47 with an underscore as Babel and Faker write it (en_GB, de_DE)."""

    name: str
    given_name: str
    family_name: str
    email: str
    phone: str
    address: Address
    locale: str
    password: str
    card: PaymentCard
    company: str = ""

    @property
    def full_name(self) -> str:
        """Given and family name in one field."""
        return f"{self.given_name} {self.family_name}"

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never reach an artefact: password, card number and card code."""
        return tuple(s for s in (self.password, self.card.number, self.card.cvc) if s)
