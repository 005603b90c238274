"""The control endpoints, over the wire."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import httpx
import pytest

from cornershop.server import Running, running
from tests.cornershop.visitor import Visitor

TOKEN = "control-token-of-this-test"


@pytest.fixture(scope="module")
def watched() -> Iterator[Running]:
    with running(token=TOKEN) as shop:
        yield shop


@pytest.fixture
def control(watched: Running) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    with httpx.Client(base_url=watched.url, headers=headers, timeout=15) as client:
        yield client


def now(answer: httpx.Response) -> datetime:
    assert answer.status_code == 200, answer.text
    return datetime.fromisoformat(answer.json()["now"])


@pytest.mark.parametrize("path", ["clock", "statement?email=a@b.example"])
def test_there_is_nothing_without_a_token_or_a_sandbox(path: str, shop: Running, watched: Running) -> None:
    assert httpx.get(f"{shop.url}/__sandbox__/{path}", headers={"Authorization": "Bearer no"}).status_code == 404
    for headers in ({}, {"Authorization": "Bearer wrong"}):
        refused = httpx.get(f"{watched.url}/__sandbox__/{path}", headers=headers)
        assert refused.status_code == 401
    with running(sandbox=False, token=TOKEN) as closed:
        own = {"Authorization": f"Bearer {TOKEN}"}
        assert httpx.get(f"{closed.url}/__sandbox__/{path}", headers=own).status_code == 404


@pytest.mark.parametrize("body", [{}, {"advance_seconds": -1}, {"advance_seconds": "1"}, {"advance_seconds": 1e12}, []])
def test_a_clock_is_not_moved_by_nonsense(control: httpx.Client, body: object) -> None:
    before = now(control.get("/__sandbox__/clock"))
    assert control.post("/__sandbox__/clock", json=body).status_code == 422
    assert now(control.get("/__sandbox__/clock")) - before < timedelta(minutes=1)


def test_an_instance_has_its_own_clock_goods_and_statement(control: httpx.Client, watched: Running) -> None:
    made = control.post("/__sandbox__/instances", json={"flaws": ["fee-late"]}).json()
    moved = now(control.post(made["clock"], json={"advance_seconds": 7 * 86400}))
    assert moved - now(control.get("/__sandbox__/clock")) > timedelta(days=6)
    with httpx.Client(base_url=made["url"], follow_redirects=True, timeout=15) as client:
        visitor = Visitor(client)
        flaws = visitor.get("/__sandbox__/flaws").json()
        assert [row["id"] for row in flaws if row["on"]] == ["fee-late"]
        visitor.add()
        visitor.to_review(email="robin.hale@example.com")
        visitor.place()
    entries = control.get(made["statement"], params={"email": "ROBIN.hale@example.com"}).json()["entries"]
    assert [entry["kind"] for entry in entries] == ["hold", "charge"]
    assert {entry["reference"][:3] for entry in entries} == {"CS-"}
    assert datetime.fromisoformat(entries[0]["when"]) >= moved
    assert control.get("/__sandbox__/statement", params={"email": "robin.hale@example.com"}).json() == {"entries": []}
    assert control.delete(f"/__sandbox__/instances/{made['id']}").json() == {"dropped": True}
    assert control.delete(f"/__sandbox__/instances/{made['id']}").status_code == 404


def test_an_instance_opens_no_further_ones_and_unknown_wishes_are_refused(control: httpx.Client) -> None:
    for body, reason in (({"flaw": []}, "'flaw'"), ({"flaws": ["nothing"]}, "nothing"), ({"flaws": 3}, "iterable")):
        answer = control.post("/__sandbox__/instances", json=body)
        assert answer.status_code == 422
        assert reason in answer.json()["error"]
    made = control.post("/__sandbox__/instances").json()
    assert control.post(f"{made['url']}/__sandbox__/instances").status_code == 404
    control.delete(f"/__sandbox__/instances/{made['id']}")
