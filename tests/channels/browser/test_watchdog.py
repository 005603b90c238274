from __future__ import annotations

import subprocess
import sys
import threading
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


def test_a_shorter_call_within_a_longer_one_is_watched_too() -> None:
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    dog = Watchdog(process.pid, 60)
    with dog.guard(), dog.guard(0.2):
        assert process.wait(10) != 0
    assert dog.bitten


def test_many_calls_share_one_thread() -> None:
    dog = Watchdog(0, 0.3)
    before = threading.active_count()
    for _ in range(200):
        with dog.guard():
            assert threading.active_count() <= before + 1
    deadline = time.monotonic() + 5
    while threading.active_count() > before:
        assert time.monotonic() < deadline, "the thread goes when there is nothing to watch"
    with dog.guard():
        assert threading.active_count() == before + 1
    assert not dog.bitten
