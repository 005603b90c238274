"""Asking a warm worker who it is, and whether a process has gone."""

from __future__ import annotations

import os
import time
from pathlib import Path

import execnet

ASK = """
import os, sys
channel.send((os.getpid(), os.getppid(), os.getcwd(), os.environ.get("ASKED"), "journeys.run.door" in sys.modules))
channel.send(channel.receive())
"""


def told(spec: str) -> tuple[int, int, str, str, bool]:
    group = execnet.Group(execmodel="main_thread_only")
    channel = group.makegateway(spec).remote_exec(ASK)
    pid, parent, folder, asked, loaded = channel.receive()
    channel.send("done")
    assert channel.receive() == "done"
    group.terminate(5)
    return pid, parent, folder, asked, loaded


def gone(pid: int) -> bool:
    """Whether a process ends within ten seconds."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
            return True
    return False
