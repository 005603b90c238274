from collections.abc import Iterator
from datetime import date

import pytest

from cornershop.outside import Carrier, Payment, ServiceDownError
from cornershop.server import Running


@pytest.fixture
def payment(shop: Running) -> Iterator[Payment]:
    client = Payment(shop.payment_url, 5)
    yield client
    client.close()


@pytest.fixture
def carrier(shop: Running) -> Iterator[Carrier]:
    client = Carrier(shop.carrier_url, 5)
    yield client
    client.close()


def token(payment: Payment, number: str = "4242424242424242") -> str:
    return str(payment.token(number, "12/39", "123")["token"])


def test_a_token_knows_four_digits_of_the_card(payment: Payment) -> None:
    card = payment.token("4242424242424242", "12/39", "123")
    assert card["last4"] == "4242"
    assert "4242424242424242" not in str(card)
    assert payment.token("4242424242424241", "12/39", "123") == {}


def test_the_bank_says_yes_or_no(payment: Payment) -> None:
    yes = payment.authorise(token(payment), 1795, "order-a", "key-a")
    assert yes
    payment.capture(yes)
    assert payment.authorise(token(payment, "4000000000000002"), 1795, "order-b", "key-b") == ""


def test_the_same_key_authorises_once(payment: Payment) -> None:
    card = token(payment)
    assert payment.authorise(card, 500, "order-c", "key-c") == payment.authorise(card, 500, "order-c", "key-c")


def test_money_goes_back_once_per_key_and_shows_on_the_statement(payment: Payment) -> None:
    taken = payment.authorise(token(payment), 1200, "order-d", "key-d", "dee@example.com")
    payment.capture(taken, "CS-4")
    for _ in range(2):
        payment.refund(taken, 700, "refund-d")
    with pytest.raises(ServiceDownError):
        payment.release(taken)
    assert [(e["kind"], e["amount"]) for e in payment.statement("dee@example.com")] == [
        ("hold", 1200),
        ("charge", 1200),
        ("refund", 700),
    ]


def test_rates_parcels_and_labels(carrier: Carrier) -> None:
    rates = carrier.rates("GB", date(2026, 3, 2))
    assert {"standard", "express"} <= {rate.code for rate in rates}
    assert all("2026-03-02" < rate.first <= rate.last and rate.price >= 0 for rate in rates)
    assert carrier.parcel("CS-1") == carrier.parcel("CS-1") != carrier.parcel("CS-2")
    assert carrier.label("CS-1-RT-1")


def test_a_service_that_is_down_is_one_kind_of_error() -> None:
    payment, carrier = Payment("http://127.0.0.1:9", 1), Carrier("http://127.0.0.1:9", 1)
    with pytest.raises(ServiceDownError):
        payment.token("4242424242424242", "12/39", "123")
    with pytest.raises(ServiceDownError):
        carrier.rates("GB", date(2026, 3, 2))
    payment.close()
    carrier.close()
