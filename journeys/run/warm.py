"""Workers that need not load anything: one process loads what walks need and forks them.

A worker that starts cold loads for as long as it walks a journey. The stock loads beside the controller; when
pytest-xdist starts a worker, it starts `warm_worker.py` in Python's place, which hands its pipes to a fork of it.
"""

from __future__ import annotations

import contextlib
import shlex
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

CLIENT = Path(__file__).with_name("warm_worker.py")
STOCK = "from journeys.run.warm_stock import serve; serve({door})"
CLOSE_SECONDS = 10.0


@contextlib.contextmanager
def warm_workers(number: int) -> Iterator[tuple[str, ...]]:
    """Begin to load; gives the specs of `number` workers for pytest-xdist's --tx, none where it must start them cold.

    Only Linux forks safely after loading. A worker whose stock is gone, or never came up, starts cold by itself.
    """
    if number < 2 or sys.platform != "linux":
        yield ()
        return
    with tempfile.TemporaryDirectory(prefix="journeys-warm-") as folder:
        address = str(Path(folder) / "door")
        with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as door:
            door.bind(address)
            door.listen()
            command = [sys.executable, "-c", STOCK.format(door=door.fileno())]
            stock = subprocess.Popen(command, stdin=subprocess.PIPE, pass_fds=[door.fileno()])  # noqa: S603 - ours
        try:
            client = shlex.join([str(Path(sys.executable)), "-I", "-S", str(CLIENT), address])
            yield (f"popen//python={client}",) * number
        finally:
            _end(stock)


def _end(stock: subprocess.Popen[bytes]) -> None:
    """Its input's end tells it to go; its forks are gone by now."""
    assert stock.stdin
    stock.stdin.close()
    try:
        stock.wait(CLOSE_SECONDS)
    except subprocess.TimeoutExpired:
        stock.kill()
        stock.wait()
