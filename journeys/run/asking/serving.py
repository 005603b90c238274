"""Serving the page until every question is answered, or until somebody stops it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable

import uvicorn

from journeys.errors import UsageError, reason_of
from journeys.run.asking.desk import Desk
from journeys.run.asking.page import Door, create_app

LOOPBACK = "127.0.0.1"
CLOSE_SECONDS = 2


def serve(
    desk: Desk,
    *,
    host: str = LOOPBACK,
    port: int = 0,
    stay: bool = False,
    opened: Callable[[str], None],
    answered: Callable[[], None],
) -> None:
    """Serve the questions of `desk`; returns when all are answered, or (with `stay`) when it is stopped.

    `opened` gets the address once it is listened at, `answered` is called after each sheet, one call at a time.
    Raises UsageError for an address that cannot be listened at.
    """
    door, working = Door(), threading.Lock()

    def took() -> None:
        with working:
            answered()
        if not desk.open and not stay:
            server.should_exit = True

    listener = _listen(host, port)
    config = uvicorn.Config(
        create_app(desk, door, took),
        log_level="error",
        access_log=False,
        lifespan="off",
        timeout_graceful_shutdown=CLOSE_SECONDS,
    )
    server = uvicorn.Server(config)
    name = f"[{host}]" if ":" in host else host
    try:
        opened(f"http://{name}:{listener.getsockname()[1]}/{door.token}/")
        server.run(sockets=[listener])
    finally:
        listener.close()


def _listen(host: str, port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen()  # whoever is told the address may come before the server is ready
    except (OSError, OverflowError) as error:
        listener.close()
        raise UsageError(
            f"{host}:{port} cannot be listened at: {reason_of(error)}.", do="Choose --host and --port."
        ) from error
    return listener
