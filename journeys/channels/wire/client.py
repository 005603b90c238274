"""The wire's own HTTP client: one kept connection per host, through the standard library's http.client.

It waits in plain sockets, so gevent's patched ones make it cooperative; it starts no thread and needs no event loop.
"""

from __future__ import annotations

import gzip
import http.client
import socket
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

from journeys.channels.wire.protocols import Answer, Request

TIMEOUT_S = 30.0
IDLE_S = 3.0
"""A connection whose last request is longer ago is not used again: servers hang up after five seconds (Apache, Node,
uvicorn), and a POST that meets the hanging up is lost. Counted from when that request was sent: the server's own
seconds begin later, however late a busy crowd comes to read the answer."""

RETRIED = frozenset({"GET", "HEAD"})


class KeptConnections:
    """A Client that keeps its connections open between requests. One per shopper."""

    def __init__(self, timeout: float = TIMEOUT_S, *, now: Callable[[], float] = time.monotonic) -> None:
        self._timeout, self._now = timeout, now
        self._open: dict[tuple[str, str], http.client.HTTPConnection] = {}
        self._sent: dict[tuple[str, str], float] = {}

    def exchange(self, request: Request) -> Answer:
        """Send one request and wait for its whole answer. Raises OSError when none comes.

        A kept connection that the server closed meanwhile is opened anew, as browsers do. Where that comes out only
        when the request is under way, a GET is sent once more; a POST whose answer is lost is never sent twice.
        """
        place = urlsplit(request.url)
        key = (place.scheme, place.netloc)
        kept = self._open.get(key)
        if kept is not None and (self._now() - self._sent.get(key, 0.0) > IDLE_S or _was_closed(kept)):
            self._drop(key)
            kept = None
        try:
            return self._send(key, request)
        except (http.client.HTTPException, ConnectionError) as error:
            fresh = isinstance(error, ConnectionError) and kept is not None
            if not fresh or request.method not in RETRIED:
                raise _as_connection_error(error) from error
        try:
            return self._send(key, request)
        except http.client.HTTPException as error:
            raise _as_connection_error(error) from error

    def close(self) -> None:
        """Close every connection."""
        for key in list(self._open):
            self._drop(key)

    def _send(self, key: tuple[str, str], request: Request) -> Answer:
        """One exchange. What is cut short takes its connection along: a late answer would pass for the next one's."""
        connection = self._open.get(key) or self._connect(key)
        self._sent[key] = self._now()
        place = urlsplit(request.url)
        target = f"{place.path or '/'}{f'?{place.query}' if place.query else ''}"
        whole = False
        try:
            connection.request(request.method, target, body=request.body, headers=request.headers)
            answer = connection.getresponse()
            body = answer.read()
            whole = not answer.will_close
        finally:
            if not whole:
                self._drop(key)
        return Answer(
            answer.status, tuple(answer.getheaders()), unpacked(body, answer.getheader("content-encoding", ""))
        )

    def _connect(self, key: tuple[str, str]) -> http.client.HTTPConnection:
        kind = http.client.HTTPSConnection if key[0] == "https" else http.client.HTTPConnection
        connection = self._open[key] = kind(key[1], timeout=self._timeout)
        return connection

    def _drop(self, key: tuple[str, str]) -> None:
        connection = self._open.pop(key, None)
        if connection is not None:
            with suppress(OSError):
                connection.close()


def _was_closed(connection: http.client.HTTPConnection) -> bool:
    """Whether the other side has hung up (or says something unasked): such a connection is of no use."""
    kept = connection.sock
    if kept is None:
        return True
    patience = kept.gettimeout()
    kept.settimeout(0.0)
    try:  # a peek and no poll: gevent's poll sees nothing without waiting
        socket.socket.recv(kept, 1, socket.MSG_PEEK)
    except BlockingIOError:
        return False
    except OSError:
        return True
    finally:
        kept.settimeout(patience)
    return True


def unpacked(body: bytes, encoding: str) -> bytes:
    """A body without its content encoding; as it came where that cannot be undone."""
    try:
        if encoding == "gzip":
            return gzip.decompress(body)
        if encoding == "deflate":
            return zlib.decompress(body)
    except (OSError, EOFError, zlib.error):
        return body
    return body


def _as_connection_error(error: Exception) -> OSError:
    if isinstance(error, OSError):
        return error
    return ConnectionError(f"{type(error).__name__}: {error}" if str(error) else type(error).__name__)
