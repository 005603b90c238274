"""Small shops that are nothing like the bundled one, served on loopback for the detection benchmark.

A shop is a folder of static files plus an API of two calls. The first path segment of its address names the flaws that
are on (`/fee-late+dead-click/`), `/clean/` none, so that one server serves every case.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

SHOPS = Path(__file__).parent


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        inside = path.split("?", maxsplit=1)[0].lstrip("/").partition("/")[2]
        return super().translate_path("/" + inside)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        flaws = self.path.lstrip("/").split("/")[0].split("+")
        failing = self.path.endswith("bestellen") and ("failure-hidden" in flaws or "order-fails" in flaws)
        body = json.dumps({"nr": "NL-20417"} if not failing else {"error": "db"}).encode()
        self.send_response(500 if failing else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def serving(shop: str) -> Iterator[str]:
    """Serve one shop; yields its origin, to which `/<flaws>/` is appended."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(SHOPS / shop)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
