import httpx
import pytest

from cornershop.server import Running


def token(shop: Running, number: str) -> str:
    return str(httpx.post(f"{shop.payment_url}/tokens", json={"number": number}).json()["token"])


def authorise(shop: Running, number: str, key: str = "") -> httpx.Response:
    body = {"token": token(shop, number), "amount": 1500, "currency": "GBP", "reference": "r"}
    return httpx.post(f"{shop.payment_url}/authorisations", json=body, headers={"Idempotency-Key": key})


@pytest.mark.parametrize("number", ["4242424242424242", "4111111111111111"])
def test_good_cards_are_authorised(shop: Running, number: str) -> None:
    assert authorise(shop, number).status_code == 201


def test_the_declined_card_is_declined(shop: Running) -> None:
    assert authorise(shop, "4000000000000002").status_code == 402


def test_one_key_makes_one_authorisation(shop: Running) -> None:
    first, second = authorise(shop, "4242424242424242", "k1"), authorise(shop, "4242424242424242", "k1")
    assert first.json()["id"] == second.json()["id"]


def test_capture_and_refund_never_exceed_what_was_taken(shop: Running) -> None:
    url = f"{shop.payment_url}/authorisations/{authorise(shop, '4242424242424242').json()['id']}"
    assert httpx.post(f"{url}/refund", json={"amount": 1}).status_code == 409
    assert httpx.post(f"{url}/capture", json={}).json()["captured"] == 1500
    assert (
        httpx.post(f"{url}/refund", json={"amount": 1000}, headers={"Idempotency-Key": "r1"}).json()["refunded"] == 1000
    )
    assert (
        httpx.post(f"{url}/refund", json={"amount": 1000}, headers={"Idempotency-Key": "r1"}).json()["refunded"] == 1000
    )
    assert httpx.post(f"{url}/refund", json={"amount": 501}).status_code == 409
    assert httpx.get(url).json()["refunded"] == 1000


def test_nonsense_is_refused(shop: Running) -> None:
    assert httpx.post(f"{shop.payment_url}/tokens", json={"number": "1234"}).status_code == 422
    assert httpx.get(f"{shop.payment_url}/authorisations/none").status_code == 404


def test_the_statement_shows_what_happened_to_a_customers_card_under_the_captures_reference(shop: Running) -> None:
    card = token(shop, "4242424242424242")
    body = {"token": card, "amount": 900, "reference": "try-1", "customer": "Kim@Example.com"}
    made = httpx.post(f"{shop.payment_url}/authorisations", json=body).json()
    url = f"{shop.payment_url}/authorisations/{made['id']}"
    for _ in range(2):
        httpx.post(f"{url}/capture", json={"reference": "CS-7"})
    httpx.post(f"{url}/refund", json={"amount": 400})
    other = httpx.post(f"{shop.payment_url}/authorisations", json=body | {"reference": "try-2"}).json()["id"]
    assert httpx.post(f"{shop.payment_url}/authorisations/{other}/release").status_code == 200
    assert httpx.post(f"{shop.payment_url}/authorisations/{other}/capture").status_code == 409
    assert httpx.post(f"{url}/release").status_code == 409
    entries = httpx.get(f"{shop.payment_url}/statement", params={"customer": "kim@example.com"}).json()["entries"]
    assert [(e["kind"], e["amount"], e["reference"]) for e in entries] == [
        ("hold", 900, "CS-7"),
        ("charge", 900, "CS-7"),
        ("refund", 400, "CS-7"),
        ("hold", 900, "try-2"),
        ("released", 900, "try-2"),
    ]
