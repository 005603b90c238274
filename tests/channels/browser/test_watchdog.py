from __future__ import annotations

import subprocess
import sys
import time

from journeys.channels.browser.watchdog import Watchdog


def test_it_bites_what_takes_too_long() -> None:
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    dog = Watchdog(process.pid, 0.2)
    with dog.guard():
        assert process.wait(10) != 0
    assert dog.bitten


def test_it_leaves_in_peace_what_is_done_in_time() -> None:
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    dog = Watchdog(process.pid, 0.2)
    with dog.guard():
        pass
    deadline = time.monotonic() + 0.5
    while time.monotonic() < deadline:
        assert process.poll() is None
    assert not dog.bitten
    process.communicate(b"\n")
