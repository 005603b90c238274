"""Faults through the real command line: lifted however a run ends, and by the shop itself when the run is killed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cornershop.server import Running, running
from tests.cli.mending import healthy, until
from tests.cli.sandbox import SandboxSuite

TOKEN = "token-of-the-hooks"
LIVES = 8
STEPS = '''
"""Sentences that break a shop."""
import time
import httpx
from pytest_bdd import when
from journeys.shopper.actions import BreakProcess, MendProcess
from journeys.shopper.errors import ShopBlocks

@when("the payment fails")
def fails(shopper): shopper.does(BreakProcess("payment-error"))

@when("the shop asks for money")
def asks(shopper): httpx.post("{payment}/tokens", json={{}})

@when("it works again")
def works(shopper): shopper.does(MendProcess())

@when("the shop gives up")
def gives_up(shopper): raise ShopBlocks("It says no.")
'''
STORE = """
[suite]
store = "sandbox"
tries = 1

[stores.sandbox]
url = "{url}"

[stores.sandbox.faults]
arm = "{url}/__sandbox__/faults/arm"
disarm = "{url}/__sandbox__/faults/disarm"
felt = "{url}/__sandbox__/faults/felt"
token = "{token}"
lives = {lives}
"""


@pytest.fixture(scope="module")
def shop() -> Iterator[Running]:
    with running(token=TOKEN) as opened:
        yield opened


@pytest.fixture
def broken(tmp_path: Path, shop: Running) -> SandboxSuite:
    suite = SandboxSuite(tmp_path, shop.url)
    suite.write("steps/breaking.py", STEPS.format(payment=shop.payment_url))
    suite.write("journeys.toml", STORE.format(url=shop.url, token=TOKEN, lives=LIVES))
    return suite


def test_a_fault_is_lifted_and_must_have_been_felt(broken: SandboxSuite, shop: Running) -> None:
    broken.feature(
        "Mended: When the payment fails; And the shop asks for money; And it works again",
        "Left: When the payment fails; And the shop asks for money",
        "Blocked: When the payment fails; And the shop asks for money; And the shop gives up",
        "Idle: When the payment fails; And it works again",
    )
    done = broken.run()
    assert done.returncode == 3, done.stdout + done.stderr
    assert "not exercised" in done.stdout
    assert healthy(shop)
    journeys = json.loads((broken.root / "reports/latest/result.json").read_text())["journeys"]
    outcomes = {journey["name"]: journey["outcome"] for journey in journeys}
    assert outcomes == {"Mended": "completed", "Left": "completed", "Blocked": "blocked", "Idle": "robot-failed"}
    for ledger in broken.runs[0].glob("journeys/*/events.jsonl"):
        kinds = [json.loads(line)["kind"] for line in ledger.read_text("utf-8").splitlines()]
        assert (kinds.count("FaultArmed"), kinds.count("FaultLifted"), kinds[-1]) == (1, 1, "JourneyEnded")
        assert TOKEN not in ledger.read_text("utf-8")


@pytest.mark.parametrize(("blow", "most"), [(signal.SIGINT, 60.0), (signal.SIGKILL, LIVES + 3.0)])
def test_whoever_ends_a_run_leaves_a_healthy_shop(
    broken: SandboxSuite, shop: Running, blow: signal.Signals, most: float
) -> None:
    broken.feature("Broken: When the payment fails; And the shop asks for money; And I wait 60 seconds")
    listening = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    command = [sys.executable, "-c", f"{listening}; from journeys.cli import main; main()", "run", "--no-allure"]
    process = subprocess.Popen(command, cwd=broken.root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    assert until(lambda: not healthy(shop), 150)
    process.send_signal(blow)
    assert until(lambda: healthy(shop), most)
    process.wait(100)
    assert process.returncode == (3 if blow == signal.SIGINT else -9)
