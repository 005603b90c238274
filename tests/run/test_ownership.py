"""Proof of ownership: this machine, or a token at the store."""

from __future__ import annotations

import httpx
import pytest

from journeys.config import BUNDLED
from journeys.errors import UsageError
from journeys.model.brief import Brief
from journeys.run.ownership import is_loopback, prove_ownership

TOKEN = "a-token-that-is-long-enough"
URL = "https://shop.example/de/"


def brief(*, owned: bool = True, proof: str = TOKEN) -> Brief:
    return Brief("mine", URL, owned=owned, proof=proof)


def serving(monkeypatch: pytest.MonkeyPatch, status: int, text: str) -> list[str]:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(status, text=text, headers={"Location": "https://other.example/journeys.txt"})

    client = httpx.Client(transport=httpx.MockTransport(answer))
    monkeypatch.setattr(httpx, "stream", client.stream)
    return asked


@pytest.mark.parametrize("url", ["http://127.0.0.1:8000", "http://127.9.9.9/x", "http://[::1]:80", "http://localhost/"])
def test_this_machine_needs_no_proof(url: str) -> None:
    assert is_loopback(url)
    assert prove_ownership(brief(owned=False, proof=""), url, "load")


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1.example/", "http://localhost.example", "http://10.0.0.1", "http://0.0.0.0", "http://[::2]"],
)
def test_what_only_looks_like_this_machine_does(url: str) -> None:
    assert not is_loopback(url)


def test_the_bundled_shop_needs_no_proof() -> None:
    assert prove_ownership(brief(owned=False), BUNDLED, "load")


def test_a_store_that_is_not_owned_is_refused_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = serving(monkeypatch, 200, TOKEN)
    with pytest.raises(UsageError, match="owned = true"):
        prove_ownership(brief(owned=False), URL, "load")
    assert not asked


def test_a_short_token_is_no_proof() -> None:
    with pytest.raises(UsageError, match="shorter than 16"):
        prove_ownership(brief(proof="short"), URL, "load")


def test_the_token_must_be_a_line_of_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = serving(monkeypatch, 200, f"# journeys\n  {TOKEN}\n")
    assert "shop.example" in prove_ownership(brief(), URL, "load")
    assert asked == ["https://shop.example/.well-known/journeys.txt"]


@pytest.mark.parametrize(("status", "text"), [(200, f"{TOKEN}x"), (404, TOKEN), (302, TOKEN), (200, "")])
def test_anything_else_is_refused(monkeypatch: pytest.MonkeyPatch, status: int, text: str) -> None:
    serving(monkeypatch, status, text)
    with pytest.raises(UsageError, match="faults is refused"):
        prove_ownership(brief(), URL, "faults")


def test_a_host_that_does_not_answer_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*_: object, **__: object) -> None:
        raise httpx.ConnectError("nobody there")

    monkeypatch.setattr(httpx, "stream", nobody)
    with pytest.raises(UsageError, match="nobody there"):
        prove_ownership(brief(), URL, "load")
