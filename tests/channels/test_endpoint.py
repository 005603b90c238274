from __future__ import annotations

import socket

import pytest

from journeys.channels import endpoint
from journeys.channels.endpoint import ask
from journeys.errors import ChannelDown
from journeys.model.brief import Endpoint
from tests.channels.answering import answering


def test_it_asks_with_the_token_the_query_and_the_body() -> None:
    with answering(lambda *_: (201, {"yes": 1})) as door:
        assert ask(Endpoint(door.url, "secret"), "POST", body={"a": 1}, email="a@b.example", empty="") == {"yes": 1}
        assert ask(Endpoint(door.url)) == {"yes": 1}
    assert door.asked == [
        ("POST", "/door?email=a%40b.example", {"a": 1}, "Bearer secret"),
        ("GET", "/door", None, ""),
    ]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((401, {"error": "no"}), "answered 401"),
        ((302, {}), "answered 302"),
        ((200, [1]), "JSON object"),
        ((200, b"<html>"), "JSON object"),
        ((200, b"\xff\xfe"), "JSON object"),
    ],
)
def test_whatever_else_is_answered_is_one_sentence(answer: tuple[int, object], said: str) -> None:
    with answering(lambda *_: answer) as door, pytest.raises(ChannelDown, match=said) as down:
        ask(Endpoint(door.url, "secret"))
    assert down.value.where == door.url
    assert "secret" not in str(down.value)


def test_an_answer_without_an_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endpoint, "MOST_BYTES", 10)
    with answering(lambda *_: (200, {"a": "x" * 50})) as door, pytest.raises(ChannelDown, match="without an end"):
        ask(Endpoint(door.url))


def test_whoever_asks_says_how_long_he_waits() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(ChannelDown, match="timed out"):
        ask(Endpoint(f"http://127.0.0.1:{silent.getsockname()[1]}/"), seconds=0.1)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/clock", "nowhere", "http://[::1"])
def test_nobody_there(url: str) -> None:
    with pytest.raises(ChannelDown, match="does not answer"):
        ask(Endpoint(url))
