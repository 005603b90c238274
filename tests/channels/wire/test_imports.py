"""A shopper on the wire starts nothing that gevent's patches would break: asserted in a fresh interpreter."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("playwright", "pytest", "_pytest", "asyncio", "axe_playwright_python", "uvicorn", "sqlalchemy")
SOURCE = """
import sys
import journeys.channels.wire, journeys.run.wire, journeys.shopper.actions, journeys.shopper.questions
import journeys.shopper.expectations
print(*[name for name in {names!r} if name in sys.modules])
"""


def test_no_browser_no_test_runner_no_event_loop() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SOURCE.format(names=HEAVY)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ran.returncode, ran.stdout.split(), ran.stderr) == (0, [], "")
