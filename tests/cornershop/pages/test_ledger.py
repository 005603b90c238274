"""The whole shop's books over the wire: with the token only, and what is prepared is there."""

from collections.abc import Iterator

import httpx
import pytest

from cornershop.server import Running, running

TOKEN = "ledger-token-of-this-test"


@pytest.fixture(scope="module")
def shop() -> Iterator[Running]:
    with running(token=TOKEN) as shop:
        yield shop


@pytest.fixture
def control(shop: Running) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    with httpx.Client(base_url=shop.url, headers=headers, timeout=15) as client:
        yield client


def test_nothing_without_the_token(shop: Running) -> None:
    assert httpx.get(f"{shop.url}/__sandbox__/ledger").status_code == 401


def test_an_opening_day_is_in_order_and_mails_are_not_counted_without_a_mail_server(control: httpx.Client) -> None:
    found = control.get("/__sandbox__/ledger").json()["invariants"]
    assert not [name for name, count in found.items() if count["offending"]]
    assert [name for name, count in found.items() if count["counted"] is None] == ["mails-per-order"]


def test_orders_and_readers_are_made_for_a_crowd(control: httpx.Client) -> None:
    made = control.post("/__sandbox__/ledger", json={"orders": 2, "readers": 2}).json()
    number, email = made["orders"][1]["number"], made["orders"][1]["email"]
    entries = control.get("/__sandbox__/statement", params={"email": email}).json()["entries"]
    assert {entry["reference"] for entry in entries if entry["kind"] == "charge"} == {number}
    assert control.get(made["leaving"][0]).status_code == 200
    found = control.get("/__sandbox__/ledger").json()
    assert found["numbers"]["orders"] == 0, "they are not of the crowd"
    assert not [name for name, count in found["invariants"].items() if count["offending"]]


@pytest.mark.parametrize(
    "body", [{"stock": {"No such thing": 1}}, {"stock": []}, {"orders": -1}, {"orders": True}, {"readers": 99999}]
)
def test_nonsense_is_refused(control: httpx.Client, body: object) -> None:
    assert control.post("/__sandbox__/ledger", json=body).status_code == 422
