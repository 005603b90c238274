"""Kept connections, against a real server."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from journeys.channels.wire.client import KeptConnections, unpacked
from journeys.channels.wire.protocols import Request
from tests.shopper.shops.serving import served


def test_a_connection_is_used_again_and_any_status_is_an_answer() -> None:
    client = KeptConnections(timeout=5)
    with served(lambda method, target, body: (404 if target == "/no" else 200, "", f"{method} {target} {body}")) as url:
        first = client.exchange(Request("GET", f"{url}/a?b=1"))
        kept = next(iter(client._open.values())).sock
        second = client.exchange(Request("POST", f"{url}/no", {"Content-Type": "text/plain"}, b"x"))
        assert next(iter(client._open.values())).sock is kept
        client.close()
    assert (first.status, first.body) == (200, b"GET /a?b=1 ")
    assert (second.status, second.body) == (404, b"POST /no x")


@contextmanager
def hanging_up(*, silent: bool) -> Iterator[tuple[str, list[bytes]]]:
    """A server that answers one request a connection and then closes it; with `silent` it takes a second one first."""
    listener = socket.create_server(("127.0.0.1", 0))
    taken: list[bytes] = []

    def serve() -> None:
        for _ in range(2):
            connection, _ = listener.accept()
            with connection:
                taken.append(connection.recv(65536))
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
                if silent:
                    taken.append(connection.recv(65536))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}", taken
    listener.close()


@pytest.mark.parametrize("silent", [False, True], ids=["between requests", "in the middle of one"])
def test_a_get_is_sent_again_where_the_server_let_the_connection_go(silent: bool) -> None:
    client = KeptConnections(timeout=5)
    with hanging_up(silent=silent) as (url, _):
        assert client.exchange(Request("GET", url)).body == b"ok"
        assert client.exchange(Request("GET", url)).body == b"ok"


def test_a_post_whose_answer_is_lost_is_never_sent_twice() -> None:
    client = KeptConnections(timeout=5)
    with hanging_up(silent=True) as (url, taken):
        client.exchange(Request("GET", url))
        with pytest.raises(OSError, match=r"Remote end closed|reset"):
            client.exchange(Request("POST", url, {}, b"buy"))
    assert sum(b"POST" in one for one in taken) == 1


def test_a_connection_that_rested_as_long_as_servers_wait_is_not_used_for_a_post() -> None:
    clock = iter((0.0, 3.5, 3.5))
    client = KeptConnections(timeout=5, now=lambda: next(clock))
    with hanging_up(silent=True) as (url, taken):
        client.exchange(Request("GET", url))
        assert client.exchange(Request("POST", url, {}, b"buy")).body == b"ok"
    assert sum(b"POST" in one for one in taken) == 1


def test_the_rest_counts_from_the_sending_however_late_the_answer_is_read() -> None:
    clock = [0.0]

    def slowly(method: str, _target: str, _body: str) -> tuple[int, str, str]:
        clock[0] += 3.5  # the server's own seconds may have begun just after the request came
        return 200, "", method

    client = KeptConnections(timeout=5, now=lambda: clock[0])
    with served(slowly) as url:
        client.exchange(Request("GET", url))
        kept = next(iter(client._open.values())).sock
        assert client.exchange(Request("POST", url, {}, b"buy")).body == b"POST"
        assert next(iter(client._open.values())).sock is not kept
        client.close()


def test_an_answer_that_comes_too_late_is_not_taken_for_the_next_ones() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        client = KeptConnections(timeout=0.2)
        with pytest.raises(TimeoutError):
            client.exchange(Request("POST", url, {}, b"buy"))
        slow, _ = listener.accept()
        with slow:
            slow.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nlate")
            thread = threading.Thread(target=_answers, args=(listener, b"mine"), daemon=True)
            thread.start()
            assert client.exchange(Request("GET", url)).body == b"mine"
            thread.join(5)


def _answers(listener: socket.socket, body: bytes) -> None:
    connection, _ = listener.accept()
    with connection:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))


def test_nobody_there_is_a_connection_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(OSError, match="refused"):
        KeptConnections(timeout=2).exchange(Request("GET", f"http://127.0.0.1:{port}/"))


def test_bodies_are_unpacked() -> None:
    assert unpacked(gzip.compress(b"page"), "gzip") == b"page"
    assert unpacked(b"damaged", "gzip") == b"damaged"
    assert unpacked(b"plain", "") == b"plain"
