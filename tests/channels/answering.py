"""An HTTP endpoint that answers what it is told to, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = tuple[int, object]


@dataclass
class SandboxEndpoint:
    """`answer(method, path, body)` gives status and JSON (bytes are sent as they are)."""

    url: str
    asked: list[tuple[str, str, Any, str]] = field(default_factory=list)


@contextmanager
def answering(answer: Callable[[str, str, Any], Answer]) -> Iterator[SandboxEndpoint]:
    class Handler(BaseHTTPRequestHandler):
        def _serve(self) -> None:
            data = self.rfile.read(int(self.headers.get("content-length", 0)))
            body = json.loads(data) if data else None
            endpoint.asked.append((self.command, self.path, body, self.headers.get("authorization", "")))
            status, said = answer(self.command, self.path, body)
            sent = said if isinstance(said, bytes) else json.dumps(said).encode()
            self.send_response(status)
            self.send_header("content-length", str(len(sent)))
            self.end_headers()
            self.wfile.write(sent)

        do_GET = do_POST = do_DELETE = _serve  # noqa: N815 - the parent's names

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's signature
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        endpoint = SandboxEndpoint(f"http://127.0.0.1:{server.server_port}/door")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield endpoint
        server.shutdown()
        thread.join()
