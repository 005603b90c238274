"""Shops made of plain pages: a visit answers each path with a page or with the path to go to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from secrets import token_hex
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

Render = Callable[[str, str, Any], str]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, visit: Any, render: Render, home: str, sessions: dict[str, dict[str, Any]], *rest: Any) -> None:
        self.visit, self.render, self.home, self.sessions = visit, render, home, sessions
        super().__init__(*rest)

    def _answer(self, form: dict[str, str]) -> None:
        first, _, rest = urlsplit(self.path).path.lstrip("/").partition("/")
        cookie = SimpleCookie(self.headers.get("Cookie", ""))
        sid = cookie["sid"].value if "sid" in cookie else token_hex(8)
        visit = self.visit(set(first.split("+")), self.sessions.setdefault(sid, {}), form)
        handler = None if rest.startswith("_") else getattr(visit, rest or self.home, None)
        result: Any = handler() if callable(handler) else None
        body = b""
        if isinstance(result, str):
            self.send_response(303)
            self.send_header("Location", f"/{first}/{result}")
        else:
            self.send_response(200 if result else 404)
            body = self.render(*(result or ("404", "<p>404</p>")), visit).encode()  # type: ignore[call-arg]  # a pair
        self.send_header("Set-Cookie", f"sid={sid}; Path=/")
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self._answer({k: v[0] for k, v in parse_qs(urlsplit(self.path).query).items()})

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        self._answer({k: v[0] for k, v in parse_qs(raw, keep_blank_values=True).items()})

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def rendered(visit: Any, render: Render, home: str) -> Iterator[str]:
    """Serve a shop on loopback; `visit(flaws, session, form)` has a method per path. Yields the origin."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, visit, render, home, {}))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
