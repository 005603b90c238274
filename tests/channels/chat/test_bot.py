"""A bot over real HTTP: answers, silence, floods, and servers that are no bots."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from journeys.channels.chat import BotLine
from journeys.channels.protocols import FloodError, Said
from journeys.errors import ChannelDown

Reply = Callable[[BaseHTTPRequestHandler, dict[str, str]], None]


@contextmanager
def bot(reply: Reply) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            reply(self, json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

        def log_message(self, *_: object) -> None:
            """Be quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/webhooks/rest/webhook"
    finally:
        server.shutdown()
        server.server_close()


def sending(body: object, status: int = 200) -> Reply:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()

    def reply(handler: BaseHTTPRequestHandler, _: dict[str, str]) -> None:
        handler.send_response(status)
        handler.send_header("Content-Length", str(len(raw)))
        handler.end_headers()
        handler.wfile.write(raw)

    return reply


def test_a_conversation_has_one_sender_and_its_token() -> None:
    heard: list[tuple[str, str, str]] = []

    def reply(handler: BaseHTTPRequestHandler, body: dict[str, str]) -> None:
        heard.append((body["sender"], body["message"], handler.headers["Authorization"]))
        sending([{"text": f"You said {body['message']}"}])(handler, body)

    with bot(reply) as url:
        line = BotLine(url, "s3cret")
        assert line.say("hello") == (Said("You said hello"),)
        line.say("again")
        BotLine(url, "s3cret").say("other")
    assert heard[0] == (line.sender, "hello", "Bearer s3cret")
    assert heard[1][0] == line.sender != heard[2][0]


def test_a_bot_that_says_nothing_is_silent() -> None:
    with bot(sending([])) as url:
        assert BotLine(url).say("hello") == ()


def test_a_bot_that_never_answers_is_silent_within_the_deadline() -> None:
    with bot(lambda *_: time.sleep(5)) as url:
        began = time.monotonic()
        assert BotLine(url, seconds=0.3).say("hello") == ()
    assert time.monotonic() - began < 4


def test_a_bot_that_drips_for_ever_is_silent_within_the_deadline() -> None:
    def reply(handler: BaseHTTPRequestHandler, _: dict[str, str]) -> None:
        handler.send_response(200)
        handler.end_headers()
        while True:
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.05)

    with bot(reply) as url:
        assert BotLine(url, seconds=0.4).say("hello") == ()


def test_ten_thousand_lines_are_a_flood() -> None:
    with bot(sending([{"text": "line"}] * 10_000)) as url, pytest.raises(FloodError, match="10000 messages at once"):
        BotLine(url).say("hello")


def test_an_endless_answer_is_a_flood() -> None:
    with bot(sending(b'[{"text": "' + b"x" * 3_000_000)) as url, pytest.raises(FloodError, match="more than 1 MB"):
        BotLine(url).say("hello")


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (sending({"detail": "no"}, 500), "HTTP 500"),
        (sending({"detail": "who are you"}, 401), "HTTP 401"),
        (sending(b"<html>Shop</html>"), "not JSON"),
        (sending({"text": "hi"}), "not a list of messages"),
        (sending(b"[" * 100_000), "not JSON"),
    ],
)
def test_what_is_no_bot_is_one_clear_error(reply: Reply, words: str) -> None:
    with bot(reply) as url, pytest.raises(ChannelDown, match=words) as caught:
        BotLine(url, "s3cret").say("hello")
    assert "s3cret" not in str(caught.value)
    assert url in str(caught.value)


def test_nobody_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(ChannelDown, match="does not answer"):
        BotLine(f"http://127.0.0.1:{port}/").say("hello")


def test_an_address_that_is_none() -> None:
    with pytest.raises(ChannelDown, match="does not answer"):
        BotLine("not an address").say("hello")
