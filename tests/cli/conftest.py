"""A sandbox suite, and a store that answers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.cli.sandbox import SandboxSuite


class SandboxStore(BaseHTTPRequestHandler):
    """Answers everything with a word."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"shop")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's signature
        pass


@pytest.fixture(scope="session")
def store_url() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), SandboxStore) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def suite(tmp_path: Path, store_url: str) -> SandboxSuite:
    return SandboxSuite(tmp_path, store_url)
