"""The checkout's fields: what is asked, and what is said when an answer cannot be used."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from cornershop.trade.cards import luhn

COUNTRIES = {"GB": "United Kingdom", "IE": "Ireland", "FR": "France", "DE": "Germany", "NL": "Netherlands"}
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_UK_POSTCODE = re.compile(r"[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}")


@dataclass(frozen=True)
class Field:
    """One field. `check` answers with the reason an answer cannot be used, or ""."""

    name: str
    label: str
    missing: str = ""
    autocomplete: str = ""
    kind: str = "text"
    inputmode: str = ""
    hint: str = ""
    check: Callable[[str, Mapping[str, str]], str] = lambda _value, _answers: ""

    def error(self, answers: Mapping[str, str]) -> str:
        """What is wrong with the answer to this field."""
        value = answers.get(self.name, "").strip()
        return self.check(value, answers) if value else self.missing


def check_email(value: str, _answers: Mapping[str, str]) -> str:
    """The reason an e-mail address cannot be used."""
    if _EMAIL.fullmatch(value):
        return ""
    return "Enter an e-mail address in the form name@example.com."


def check_phone(value: str, _answers: Mapping[str, str]) -> str:
    """The reason a phone number cannot be used."""
    digits = sum(map(str.isdigit, value))
    if re.search(r"[^0-9+()/. \-]", value):
        return "Enter a phone number with digits only, such as 01904 555 012."
    return (
        "" if 7 <= digits <= 16 else f"Enter the whole phone number, including the area code; this has {digits} digits."
    )


def check_postcode(value: str, answers: Mapping[str, str]) -> str:
    """The reason a postcode cannot be used in the chosen country."""
    if answers.get("country", "GB") not in ("", "GB") or _UK_POSTCODE.fullmatch(value.upper()):
        return ""
    return "Enter a full UK postcode, such as YO1 7HB."


def check_card(value: str, _answers: Mapping[str, str]) -> str:
    """The reason a card number cannot be used."""
    digits = re.sub(r"[ \-]", "", value)
    if not digits.isdigit():
        return "Enter the card number with digits only."
    if not 12 <= len(digits) <= 19:
        return f"Enter all digits of the card number; this has {len(digits)}, most cards have 16."
    return "" if luhn(digits) else "Check the card number: one of its digits cannot be right."


def check_expiry(today: Callable[[], date]) -> Callable[[str, Mapping[str, str]], str]:
    """A check of MM/YY against the shop's day."""

    def check(value: str, _answers: Mapping[str, str]) -> str:
        match = re.fullmatch(r"(0?[1-9]|1[0-2])\s*/?\s*(?:20)?([0-9]{2})", value)
        if not match:
            return "Enter the expiry date as month and year, such as 08/29."
        month, year = int(match[1]), 2000 + int(match[2])
        day = today()
        return "This card has expired. Use another card." if (year, month) < (day.year, day.month) else ""

    return check


def check_code(value: str, _answers: Mapping[str, str]) -> str:
    """The reason a security code cannot be used."""
    return "" if re.fullmatch(r"[0-9]{3,4}", value) else "Enter the 3 or 4 digits of the security code."


EMAIL = Field("email", "E-mail address", "Enter your e-mail address.", "email", "email", "email",
              "We send your order confirmation here.", check_email)  # fmt: skip
PHONE = Field("phone", "Phone number (optional)", "", "tel", "tel", "tel",
              "Only if the driver cannot find you.", check_phone)  # fmt: skip


def address(prefix: str = "", section: str = "shipping") -> tuple[Field, ...]:
    """The fields of an address; `prefix` for a second one on the same order."""
    return (
        Field(f"{prefix}name", "Full name", "Enter your full name.", f"{section} name"),
        Field(f"{prefix}line1", "Street and house number", "Enter your street and house number.",
              f"{section} address-line1"),
        Field(f"{prefix}line2", "Flat, building or company (optional)", "", f"{section} address-line2"),
        Field(f"{prefix}town", "Town or city", "Enter your town or city.", f"{section} address-level2"),
        Field(f"{prefix}postcode", "Postcode", "Enter your postcode.", f"{section} postal-code", check=check_postcode),
    )  # fmt: skip


def card(today: Callable[[], date]) -> tuple[Field, ...]:
    """The fields of a card."""
    return (
        Field("number", "Card number", "Enter your card number.", "cc-number", inputmode="numeric", check=check_card),
        Field("expiry", "Expiry date", "Enter the expiry date.", "cc-exp", inputmode="numeric", hint="MM/YY",
              check=check_expiry(today)),
        Field("code", "Security code", "Enter the security code.", "cc-csc", inputmode="numeric",
              hint="3 digits on the back", check=check_code),
    )  # fmt: skip


_COMPANY = ("Title", "Company", "Department", "VAT number", "Purchase order number", "Fax number",
            "Alternative phone number", "Date of birth", "Floor", "Door code",
            "How did you hear about us?")  # fmt: skip
COMPANY = tuple(Field(f"company{index}", label) for index, label in enumerate(_COMPANY))


def errors(fields: tuple[Field, ...], answers: Mapping[str, str]) -> dict[str, str]:
    """Field name -> what to do, for the answers that cannot be used."""
    return {field.name: reason for field in fields if (reason := field.error(answers))}
