"""`journeys load`, through the real command line: a flash sale, an outage, Ctrl-C, and what is refused."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from cornershop.server import running
from journeys.cli import execute
from journeys.cli.init import write_suite
from journeys.run.fault_plan import GRACE
from tests.cli.mending import healthy, until

COMMAND = (sys.executable, "-c", "from journeys.cli import main; main()", "load")
SALE = """title = "Sale"
think = [1, 5]
walks = 1
rate = 200
[mix]
flash_sale = 1
[[stages]]
kind = "ramp"
users = 50
seconds = 10
[[stages]]
kind = "soak"
users = 50
seconds = 290
[stock]
"last pieces" = 20
"""
OUTAGE = """title = "Outage"
think = [0.2, 1]
walks = 1
[mix]
payment_outage = 1
[[stages]]
kind = "spike"
users = 8
seconds = 280
[[faults]]
fault = "payment-error"
start = 1
end = 20
[limits]
recovery = 120
"""
ROBOTS = """[robots]
tags = "glance"
"""
GLANCE = """Feature: A glance
  @glance @desktop
  Scenario: I look in
    Given I open the shop
"""


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("load") / "suite"
    write_suite(folder)
    return folder


def plan(suite: Path, text: str) -> str:
    path = suite / "load/plans/test.toml"
    path.write_text(text, "utf-8")
    return str(path)


def load(suite: Path, text: str, *more: str) -> subprocess.CompletedProcess[str]:
    command = (*COMMAND, plan(suite, text), "--no-allure", *more)
    return subprocess.run(command, cwd=suite, capture_output=True, text=True, timeout=280, check=False)


def latest(suite: Path) -> dict[str, Any]:
    return dict(json.loads((suite / "reports/latest/result.json").read_text()))


def offending(load: dict[str, Any]) -> dict[str, list[str]]:
    assert all(one["counted"] is not None for one in load["invariants"])
    return {one["id"]: one["offending"] for one in load["invariants"] if one["offending"]}


@pytest.mark.slow
def test_fifty_people_want_twenty_pieces(suite: Path) -> None:
    done = load(suite, SALE)
    assert done.returncode == 0, done.stdout + done.stderr
    found = latest(suite)["load"]
    assert found["numbers"]["orders"] == found["numbers"]["pieces"] == 20
    assert offending(found) == {}
    (walk,) = [one for one in found["timed"] if one["kind"] == "walk"]
    assert (walk["count"], walk["failed"], found["most_users"], found["ended"]) == (50, 0, 50, "whole")
    assert len(found["series"]) > 3
    report = (suite / "reports/latest/report.html").read_text()
    assert "Nothing is sold that is not there" in report


@pytest.mark.slow
def test_an_outage_is_told_honestly_and_everybody_gets_his_order_afterwards(suite: Path) -> None:
    (suite / "features/glance.feature").write_text(GLANCE)
    done = load(suite, OUTAGE + ROBOTS)
    assert done.returncode == 0, done.stdout + done.stderr
    found = latest(suite)["load"]
    robots_were_there(suite / "reports/latest", found["robots"])
    (fault,) = found["faults"]
    assert fault["times"] > 0
    assert fault["recovered"] is not None
    assert fault["failures"] > fault["silent"] == 0
    assert found["numbers"]["orders"] == 8
    assert offending(found) == {}
    assert not [one for one in found["timed"] if one["kind"] in {"truth", "basket"} and one["failed"]]


def robots_were_there(run: Path, robots: list[dict[str, Any]]) -> None:
    """In the crowd, and before it in the calm shop; with a report of their own, and their pictures in this one."""
    (felt,) = robots
    assert (felt["name"], felt["outcome"], felt["users"] > 0) == ("I look in", "completed", True)
    assert felt["calm"] is not None
    assert (run / felt["report"]).is_file()
    assert any((run / "blobs").iterdir())
    assert "among so many others" in (run / "report.html").read_text()


@pytest.mark.slow
def test_ctrl_c_stops_everything_and_passes_nothing(suite: Path) -> None:
    # Whoever starts tests in the background starts them deaf to Ctrl-C, and children inherit that.
    listening = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    running = subprocess.Popen(
        (sys.executable, "-c", f"{listening}; {COMMAND[-2]}", COMMAND[-1], plan(suite, OUTAGE), "--no-allure"),
        cwd=suite,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    runs = suite / "reports/runs"
    before = set(runs.glob("*"))
    deadline = time.monotonic() + 120
    while not any((run / "pulse.jsonl").is_file() for run in set(runs.glob("*")) - before):
        assert time.monotonic() < deadline
        time.sleep(0.2)
    running.send_signal(signal.SIGINT)
    said, _ = running.communicate(timeout=90)
    assert running.returncode == 3, said
    result = latest(suite)
    assert result["load"]["ended"] == "interrupted"
    assert "Traceback" not in said
    with pytest.raises(OSError, match="refused"):
        os.close(_connect(result["run"]["url"]))


KILLED = """title = "Killed"
think = [0.2, 1]
invariants = []
[mix]
payment_outage = 1
[[stages]]
kind = "spike"
users = 3
seconds = 280
[[faults]]
fault = "payment-error"
start = 1
end = 9
"""
STORE = """
[stores.open]
url = "{url}"
locale = "en_GB"
card_number = "4242 4242 4242 4242"

[stores.open.products]
"usual product" = "Harbour Stoneware Mug"

[stores.open.faults]
arm = "{url}/__sandbox__/faults/arm"
disarm = "{url}/__sandbox__/faults/disarm"
felt = "{url}/__sandbox__/faults/felt"
token = "t0ken"
"""


@pytest.mark.slow
def test_whoever_kills_it_ends_the_crowd_and_the_shop_mends_itself(suite: Path) -> None:
    with running(token="t0ken") as shop:
        toml = suite / "journeys.toml"
        toml.write_text(toml.read_text() + STORE.format(url=shop.url))
        command = (*COMMAND, plan(suite, KILLED), "--no-allure", "--store", "open")
        harness = subprocess.Popen(command, cwd=suite, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        assert until(lambda: not healthy(shop), 120)
        children = Path(f"/proc/{harness.pid}/task/{harness.pid}/children").read_text().split()
        handles = [os.pidfd_open(int(child)) for child in children]
        harness.kill()
        harness.wait(10)
        assert handles, "the crowd was there"
        assert all(select.select([handle], [], [], 40)[0] for handle in handles), "the crowd is gone"
        assert until(lambda: healthy(shop), 9 + GRACE + 3)


def _connect(url: str) -> int:
    import socket

    host, _, port = url.removeprefix("http://").partition(":")
    return socket.create_connection((host, int(port.strip("/"))), timeout=5).detach()


@pytest.mark.parametrize(
    ("text", "more", "said"),
    [
        (SALE.replace("flash_sale", "flash_sail"), (), ("test.toml:6", "Did you mean 'flash_sale'")),
        (SALE.replace('"last pieces"', '"no such thing"'), (), ("test.toml", "no such thing")),
        (OUTAGE.replace("payment-error", "payment-eror"), (), ("test.toml", "Did you mean 'payment-error'")),
        (SALE, ("--store", "nosuch"), ("nosuch",)),
        (SALE, ("--flaws", "x", "--url", "http://127.0.0.1:9"), ("--flaws",)),
        (SALE, ("--store", "theirs"), ("http://shop.example", "owned = true")),
    ],
)
def test_what_is_refused_is_one_sentence(
    suite: Path,
    text: str,
    more: tuple[str, ...],
    said: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    runs = suite / "reports/runs"
    before = set(runs.glob("*"))
    toml = suite / "journeys.toml"
    if "theirs" in more and "[stores.theirs]" not in toml.read_text():
        toml.write_text(toml.read_text() + '\n[stores.theirs]\nurl = "http://shop.example"\n')
    monkeypatch.chdir(suite)
    code = execute(["load", plan(suite, text), *more])
    told = capsys.readouterr().err
    assert code == 2
    assert all(words in told for words in said), told
    assert "Traceback" not in told
    assert set(runs.glob("*")) == before
