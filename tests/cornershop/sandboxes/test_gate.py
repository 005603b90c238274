"""The services as a shop meets them in trouble: over HTTP, with a client that gives up after a while."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import httpx
import pytest

from cornershop.sandboxes.gate import Gate
from cornershop.sandboxes.payment import SandboxPayment, create_payment
from cornershop.server import serving
from cornershop.troubles import Troubles


@dataclass
class Service:
    client: httpx.Client
    troubles: Troubles
    books: SandboxPayment

    def authorise(self, key: str = "k") -> httpx.Response:
        token = self.client.post("/tokens", json={"number": "4242424242424242"}).json()["token"]
        body = {"token": token, "amount": 1500, "reference": "r"}
        return self.client.post("/authorisations", json=body, headers={"Idempotency-Key": key})

    def silent(self) -> bool:
        try:
            self.authorise()
        except httpx.TimeoutException:
            return True
        return False


@pytest.fixture
def service() -> Iterator[Service]:
    app, troubles = create_payment(), Troubles()
    with serving(Gate(app, troubles, "payment")) as url, httpx.Client(base_url=url, timeout=0.4) as client:
        yield Service(client, troubles, app.state.payment)


def test_without_trouble_it_is_not_there(service: Service) -> None:
    assert service.authorise().status_code == 201


def test_no_answer_is_none_and_nothing_is_done(service: Service) -> None:
    made = service.troubles.arm("payment", "no-answer")
    assert service.silent()
    assert not service.books.cards
    assert (made.times, made.proof) == (1, "POST /tokens at the payment service")
    service.troubles.lift(made.id)
    assert service.authorise().status_code == 201


def test_an_error_is_answered_at_once_and_nothing_is_done(service: Service) -> None:
    service.troubles.arm("payment", "error")
    assert service.client.post("/tokens", json={"number": "4242424242424242"}).status_code == 500
    assert not service.books.cards


def test_a_slow_answer_comes_late(service: Service) -> None:
    service.troubles.arm("payment", "slow", seconds=0.1)
    assert service.authorise().status_code == 201


def test_a_lost_answer_belongs_to_something_that_was_done(service: Service) -> None:
    service.troubles.arm("payment", "answer-lost")
    assert service.silent()
    assert service.silent()
    assert len(service.books.authorisations) == 1  # the key of the second was the first's


def test_double_forgets_keys_after_a_lost_answer(service: Service) -> None:
    service.troubles.arm("payment", "double")
    assert service.silent()
    assert service.authorise().status_code == 201
    assert len(service.books.authorisations) == 2


def test_declined_is_the_banks_no(service: Service) -> None:
    service.troubles.arm("payment", "declined")
    assert service.authorise().status_code == 402


def test_books_and_health_can_always_be_read(service: Service) -> None:
    made = service.troubles.arm("payment", "no-answer")
    assert service.client.get("/health").status_code == 200
    assert service.client.get("/books").json() == {"payments": []}
    assert made.times == 0
