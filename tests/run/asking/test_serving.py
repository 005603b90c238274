from __future__ import annotations

import re
import socket
import threading
from pathlib import Path

import httpx
import pytest

from journeys.errors import UsageError
from journeys.run.asking.desk import Desk
from journeys.run.asking.serving import serve
from tests.run.asking.runs import asking_run


def test_it_ends_when_everything_is_answered(tmp_path: Path) -> None:
    desk, told = Desk(asking_run(tmp_path)), threading.Event()
    opened: list[threading.Thread] = []

    def person(address: str) -> None:
        with httpx.Client(base_url=address, timeout=10) as browser:
            form = browser.get("1").text
            ticket = re.findall(r'name="ticket" value="([^"]+)"', form)[0]
            browser.post("1", data={"ticket": ticket, "damaged": "no"}).raise_for_status()

    def listening(address: str) -> None:
        opened.append(threading.Thread(target=person, args=(address,)))
        opened[0].start()

    serve(desk, opened=listening, answered=told.set)
    opened[0].join(10)
    assert told.is_set()
    assert desk.open == 0


def test_whoever_is_told_the_address_can_come_at_once(tmp_path: Path) -> None:
    desk = Desk(asking_run(tmp_path))

    def knocking(address: str) -> None:
        port = int(re.findall(r":(\d+)/", address)[0])
        with socket.create_connection(("127.0.0.1", port), timeout=5):
            raise KeyboardInterrupt  # before the server itself is ready

    with pytest.raises(KeyboardInterrupt):
        serve(desk, opened=knocking, answered=print)


def test_an_address_that_is_taken(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(UsageError, match="cannot be listened at"):
            serve(Desk(asking_run(tmp_path)), port=other.getsockname()[1], opened=print, answered=print)
