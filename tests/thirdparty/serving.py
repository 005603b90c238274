"""A shop as a process of its own: started with a deadline, stopped for sure, with all it started."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

import httpx

START_S = 60.0
STOP_S = 10.0


class Shop(Protocol):
    """A running shop."""

    @property
    def url(self) -> str:
        """Its front page."""

    def orders(self) -> int:
        """How many orders its database holds, asked of the database and not of a page."""


def free_port() -> int:
    """A port of the loopback address that nobody uses now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def process(
    command: list[str], url: str, log: Path, env: Mapping[str, str], cwd: Path, start_s: float = START_S
) -> Iterator[None]:
    """`command` runs as long as the block; `url` answers with 200 when it begins. What it says goes to `log`.

    Raises TimeoutError when it does not answer in `start_s` seconds and RuntimeError when it ends before, with the log.
    """
    with log.open("wb") as said:
        running = subprocess.Popen(
            command, cwd=cwd, env=dict(env), stdout=said, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            _wait(running, url, start_s, log)
            yield
        finally:
            _stop(running)


def _wait(running: subprocess.Popen[bytes], url: str, start_s: float, log: Path) -> None:
    until = time.monotonic() + start_s
    while time.monotonic() < until:
        with suppress(httpx.HTTPError):
            if httpx.get(url, timeout=start_s, follow_redirects=True).status_code == httpx.codes.OK:
                return
        with suppress(subprocess.TimeoutExpired):
            ended = running.wait(0.1)
            raise RuntimeError(f"the shop ended with {ended} instead of serving: {_tail(log)}")
    raise TimeoutError(f"{url} did not answer with 200 in {start_s:g} s: {_tail(log)}")


def _tail(log: Path) -> str:
    return log.read_text("utf-8", "replace")[-2000:]


def _stop(running: subprocess.Popen[bytes]) -> None:
    """End the process and all it started: politely, then surely."""
    with suppress(ProcessLookupError):
        os.killpg(running.pid, signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        running.wait(STOP_S)
    with suppress(ProcessLookupError):
        os.killpg(running.pid, signal.SIGKILL)
    running.wait(STOP_S)
