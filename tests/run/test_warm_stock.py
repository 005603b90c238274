from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import execnet
import pytest

from journeys.run import warm
from journeys.run.warm import warm_workers
from tests.run.warming import gone

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")


def test_a_worker_that_hangs_is_ended_with_its_controller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warm, "CLOSE_SECONDS", 30.0)
    group = execnet.Group(execmodel="main_thread_only")
    with warm_workers(2) as specs:
        channel = group.makegateway(specs[0]).remote_exec(
            "import os, signal; signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT, signal.SIGTERM])\n"
            "channel.send(os.getpid())\nwhile True: signal.sigwait([signal.SIGUSR1])"
        )
        pid = channel.receive()
        group.terminate(0.2)
    assert gone(pid)


def test_the_stock_goes_when_its_controller_is_killed(tmp_path: Path) -> None:
    code = (
        "import sys, time\nfrom journeys.run.warm import warm_workers\n"
        "with warm_workers(2) as specs: print(specs[0].split()[-1], flush=True); sys.stdin.read()"
    )
    controller = subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    assert controller.stdout
    assert b"journeys-warm-" in controller.stdout.readline()
    children = Path(f"/proc/{controller.pid}/task/{controller.pid}/children").read_text().split()
    controller.send_signal(signal.SIGKILL)
    controller.wait()
    assert children
    assert all(gone(int(child)) for child in children)
