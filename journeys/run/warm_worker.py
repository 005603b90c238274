"""Started in Python's place by pytest-xdist: hands its pipes to a fork of the stock, and ends when that ends.

Only the standard library, and little of it: what it loads, every worker waits for. Without a stock it becomes the
Python it stands for.
"""

from __future__ import annotations

import json
import os
import socket
import sys


def main(address: str, cold: list[str]) -> None:
    """`address` is the stock's socket, `cold` what Python was to be started with."""
    place = json.dumps([os.getcwd(), dict(os.environ)]).encode()  # noqa: PTH109 - pathlib takes long to load
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
        try:
            line.connect(address)
            socket.send_fds(line, [place], [0, 1, 2])
            forked = line.recv(1)
        except OSError:
            forked = b""
        if not forked:
            os.execv(sys.executable, [sys.executable, *cold])  # noqa: S606 - what stands here in our place
        for pipe in (0, 1):
            os.close(pipe)
        line.recv(1)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
