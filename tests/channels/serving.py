"""A small web server for the pages that browser tests walk on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

PAGES = Path(__file__).parent / "pages"


class Handler(SimpleHTTPRequestHandler):
    """Files, and /slow?ms=, /hang, /status/CODE, /loop, /file, /form/WHERE, /farewell, /echo."""

    release = threading.Event()

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        route, query = url.path.strip("/").split("/")[0], parse_qs(url.query)
        special = getattr(self, f"_{route}", None)
        if special:
            special(url.path, query)
        else:
            super().do_GET()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        words = b"<p>got " + str(len(body)).encode() + b' bytes</p><a href="/second.html">On</a>'
        self._answer(200, b"<!doctype html><title>Posted</title>" + words, ("Cache-Control", "no-store"))

    def _slow(self, _path: str, query: dict[str, list[str]]) -> None:
        self.release.wait(int(query["ms"][0]) / 1000)
        self._answer(200, b"<!doctype html><title>Slow</title><h1>At last</h1>")

    def _hang(self, _path: str, _query: dict[str, list[str]]) -> None:
        self.release.wait(60)

    def _status(self, path: str, _query: dict[str, list[str]]) -> None:
        self._answer(int(path.rsplit("/", 1)[-1]), b"<!doctype html><title>Status</title><h1>Status</h1>")

    def _form(self, path: str, _query: dict[str, list[str]]) -> None:
        to = path.removeprefix("/form").encode()
        self._answer(
            200, b'<!doctype html><title>Form</title><form method="post" action="' + to + b'"><button>Send</button>'
        )

    def _farewell(self, _path: str, _query: dict[str, list[str]]) -> None:
        script = b"<script>addEventListener('unload', () => {})</script>"
        self._answer(200, b"<!doctype html><title>Farewell</title><p>Here" + script)

    def _loop(self, _path: str, _query: dict[str, list[str]]) -> None:
        self._answer(302, b"", ("Location", "/loop"))

    def _file(self, _path: str, _query: dict[str, list[str]]) -> None:
        self._answer(200, b"data", ("Content-Disposition", "attachment; filename=invoice.pdf"))

    def _answer(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in (("Content-Type", "text/html; charset=utf-8"), *headers):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        pass

    def handle(self) -> None:
        with suppress(BrokenPipeError, ConnectionResetError):
            super().handle()


@contextmanager
def serving(folder: Path = PAGES) -> Iterator[str]:
    """Serve `folder`; yields the address, without a slash at its end."""
    handler = type("Bound", (Handler,), {"release": threading.Event()})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        handler.release.set()  # type: ignore[attr-defined]  # set on the class made above
        server.shutdown()
        server.server_close()
        thread.join(5)
