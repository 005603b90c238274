from datetime import date

import pytest

from cornershop.trade import fields
from cornershop.trade.fields import check_card, check_code, check_email, check_expiry, check_phone, check_postcode


@pytest.mark.parametrize("good", ["a@b.co", "first.last+tag@sub.example.com"])
def test_good_addresses(good: str) -> None:
    assert check_email(good, {}) == ""


@pytest.mark.parametrize("bad", ["a", "a@b", "a b@c.de", "@c.de"])
def test_bad_addresses_get_an_example(bad: str) -> None:
    assert "name@example.com" in check_email(bad, {})


def test_postcodes_depend_on_the_country() -> None:
    assert check_postcode("yo1 7hb", {"country": "GB"}) == ""
    assert check_postcode("10115", {"country": "GB"})
    assert check_postcode("10115", {"country": "DE"}) == ""


def test_three_mistakes_in_one_field_get_three_sentences() -> None:
    card = fields.card(lambda: date(2026, 1, 1))[0]
    said = {card.error({"number": value}) for value in ("", "4242", "42x2 4242 4242 4242", "4242 4242 4242 4241")}
    assert len(said) == 4
    assert check_card("4242-4242-4242-4242", {}) == ""


@pytest.mark.parametrize(
    ("text", "good"), [("08/29", True), ("8/2029", True), ("0829", True), ("13/29", False), ("12/25", False)]
)
def test_expiry(text: str, good: bool) -> None:
    assert (check_expiry(lambda: date(2026, 1, 1))(text, {}) == "") is good


def test_phone_and_security_code() -> None:
    assert check_phone("+44 (0)1904 555-012", {}) == ""
    assert "area code" in check_phone("123", {})
    assert "digits only" in check_phone("call me", {})
    assert check_code("123", {}) == ""
    assert check_code("12", {})


def test_optional_fields_may_stay_empty() -> None:
    assert fields.errors((fields.PHONE,), {}) == {}
    assert fields.errors((fields.EMAIL,), {"email": " "}) == {"email": "Enter your e-mail address."}
