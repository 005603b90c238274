from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from cornershop.server import running

TOKEN = "token-of-the-harness"


@pytest.fixture(scope="module")
def control() -> Iterator[httpx.Client]:
    with (
        running(token=TOKEN, timeout=0.3) as shop,
        httpx.Client(base_url=shop.url, headers={"Authorization": f"Bearer {TOKEN}"}, timeout=15) as client,
    ):
        yield client


def test_what_is_broken_is_felt_and_mended(control: httpx.Client) -> None:
    wanted = {"fault": "c1", "dependency": "carrier", "kind": "error", "lives": 60}
    assert control.post("/__sandbox__/faults/arm", json=wanted).json() == {"fault": "c1", "felt": 0}
    control.get("/basket")
    told = control.get("/__sandbox__/faults/felt", params={"fault": "c1"}).json()
    assert told["standing"]
    assert told["felt"] >= 1
    assert told["first_ago"] >= told["last_ago"] >= 0
    assert "carrier" in told["proof"]
    assert control.post("/__sandbox__/faults/disarm", json={"fault": "c1"}).json()["standing"] is False
    assert control.post("/__sandbox__/faults/disarm", json={"fault": "c1"}).json()["felt"] == told["felt"]


@pytest.mark.parametrize("body", [{}, {"dependency": "payment", "kind": "bored"}, {"seconds": "long"}])
def test_what_cannot_be_broken_is_refused_with_a_reason(control: httpx.Client, body: dict[str, object]) -> None:
    answer = control.post("/__sandbox__/faults/arm", json=body)
    assert answer.status_code == 422
    assert answer.json()["error"]


def test_what_nobody_broke_is_not_found(control: httpx.Client) -> None:
    assert control.post("/__sandbox__/faults/disarm", json={"fault": "x"}).status_code == 404
    assert control.get("/__sandbox__/faults/felt", params={"fault": "x"}).status_code == 404


def test_nobody_breaks_anything_without_the_token(control: httpx.Client) -> None:
    wanted = {"dependency": "carrier", "kind": "error"}
    headers = {"Authorization": "Bearer guess"}
    assert control.post("/__sandbox__/faults/arm", json=wanted, headers=headers).status_code == 401
