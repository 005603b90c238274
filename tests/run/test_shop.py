"""The store before a walk, and the bundled shop's process."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from journeys.errors import HarnessError, StoreUnreachable
from journeys.run import shop
from journeys.run.shop import Shop, bundled_shop, reachable


class SandboxBroken(BaseHTTPRequestHandler):
    """Answers 500."""

    def do_GET(self) -> None:
        self.send_error(500)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's signature
        pass


def test_any_answer_is_an_answer() -> None:
    with HTTPServer(("127.0.0.1", 0), SandboxBroken) as server:
        threading.Thread(target=server.handle_request, daemon=True).start()
        reachable(f"http://127.0.0.1:{server.server_port}/")


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/", "http://no-such-host.invalid/", "not an address", "ftp://a.b/"])
def test_no_answer_is_one_sentence(url: str) -> None:
    with pytest.raises(StoreUnreachable, match="does not answer") as refused:
        reachable(url)
    assert refused.value.where == url


def test_a_store_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shop, "ANSWER_SECONDS", 0.2)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        with pytest.raises(StoreUnreachable):
            reachable(f"http://127.0.0.1:{silent.getsockname()[1]}/")


def test_stopping_twice_is_fine() -> None:
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, text=True)
    running = Shop("http://shop.example", process)
    running.stop()
    running.stop()
    assert process.poll() is not None
    assert process.stdin
    assert process.stdin.closed


def test_the_bundled_shop_answers_and_ends() -> None:
    running = bundled_shop()
    try:
        reachable(running.url)
    finally:
        running.stop()
    assert running.process.poll() is not None


def test_the_bundled_shop_ends_with_whoever_started_it() -> None:
    running = bundled_shop()
    assert running.process.stdin
    running.process.stdin.close()  # as it is when that process is killed
    try:
        running.process.wait(20)
    finally:
        running.stop()


def test_a_shop_that_does_not_start_says_why() -> None:
    with pytest.raises(HarnessError, match="no-such-flaw"):
        bundled_shop(["no-such-flaw"])
