"""The stock of warm workers: loads what walks need, then forks a worker for everyone who comes to its socket."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import select
import signal
import socket
import sys
import time
from importlib import import_module

NEEDED = (
    "pytest",
    "xdist.plugin",
    "xdist.remote",
    "pytest_bdd.plugin",
    "pytest_timeout",
    "pytest_rerunfailures",
    "journeys.plugin",
    "journeys.run.door",
    "journeys.shopper.actions",
    "playwright.sync_api",
)
RARELY = (50_000, 20, 20)  # a walk keeps most of what it makes, too
GRACE_SECONDS = 5.0
MESSAGE_BYTES = 1_000_000
PIPES = 3


def serve(listening: int) -> None:
    """Fork a worker for everyone who comes to a listening socket, until standard input ends; then end those that hang.

    Returns in every worker, too, once it has done what it was told.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the controller, whose end is ours
    gc.disable()  # what is loaded stays: looking through it again and again takes a fifth of the time
    gc.set_threshold(*RARELY)
    workers: list[int] = []
    with socket.socket(fileno=listening) as door:
        for name in NEEDED:
            if select.select([0], [], [], 0)[0]:
                return  # the controller was refused: nobody will come
            with contextlib.suppress(ImportError):  # a worker says better what is missing
                import_module(name)
        gc.freeze()
        gc.enable()
        while door.fileno() in select.select([door.fileno(), 0], [], [])[0]:
            line, _ = door.accept()
            with line:
                message, pipes, *_ = socket.recv_fds(line, MESSAGE_BYTES, PIPES)
                worker = os.fork()
                if worker == 0:  # it holds `line` until its end, which whoever waits at the other end sees
                    door.close()
                    line.sendall(b"1")
                    folder, environ = json.loads(message)
                    _be_worker(folder, environ, pipes)
                    return
            for pipe in pipes:
                os.close(pipe)
            workers.append(worker)
    _end(workers)


def _be_worker(folder: str, environ: dict[str, str], pipes: list[int]) -> None:
    """What `python -c` would do in a fresh process: pytest-xdist sends one line that tells what."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number, pipe in enumerate(pipes):
        os.dup2(pipe, number)
        os.close(pipe)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environ)
    exec(eval(sys.stdin.readline()), {"__name__": "__main__"})  # noqa: S102, S307 - as execnet starts any worker
    gc.freeze()  # what a walk made is not looked through once more at its end


def _end(workers: list[int]) -> None:
    """Wait for the workers, whose pipes ended with the controller's; end those that hang."""
    until = time.monotonic() + GRACE_SECONDS
    for worker in workers:
        handle = os.pidfd_open(worker)
        if not select.select([handle], [], [], max(0.0, until - time.monotonic()))[0]:
            os.kill(worker, signal.SIGKILL)
        os.close(handle)
        os.waitpid(worker, 0)
