"""The store a run walks: is it there, and the bundled one in its own process."""

from __future__ import annotations

import atexit
import os
import re
import secrets
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from queue import Empty, Queue

import httpx

from journeys.errors import HarnessError, StoreUnreachable, reason_of

START_SECONDS = 30.0
ANSWER_SECONDS = 15.0
TOKEN = "CORNERSHOP_TOKEN"  # noqa: S105 - the variable's name; the environment is not seen in a list of processes


@dataclass
class Shop:
    """A running bundled shop. `url` is where it answers, `token` (a secret) what opens its control endpoints."""

    url: str
    process: subprocess.Popen[str]
    token: str = field(default="", repr=False)

    def stop(self) -> None:
        """End it; safe to call twice."""
        atexit.unregister(self.stop)
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)
        if self.process.stdin:
            self.process.stdin.close()


def bundled_shop(flaws: Iterable[str] = (), smtp: str = "") -> Shop:
    """Start Cornershop on a free port with these flaws on; its mails go to `smtp` (host:port), where there is one.

    Raises HarnessError when it does not start.
    """
    command = [sys.executable, "-m", "cornershop", "--port", "0", "--attached"]
    wanted = ",".join(flaws)
    command += ["--flaws", wanted] if wanted else []
    command += ["--smtp", smtp] if smtp else []
    token = secrets.token_urlsafe(24)
    process = subprocess.Popen(  # noqa: S603 - our own module, our own arguments
        command,
        stdin=subprocess.PIPE,  # ours to hold: it ends with this process, however that ends
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        env={**os.environ, TOKEN: token},
    )
    said: list[str] = []
    found: Queue[str] = Queue()
    threading.Thread(target=_listen, args=(process, said, found), daemon=True).start()
    try:
        url = found.get(timeout=START_SECONDS)
    except Empty:
        url = ""
    if not url:
        process.kill()
        raise HarnessError(
            f"the bundled shop did not start: {' '.join(said[-3:]) or 'it said nothing'}.",
            do="Try `python -m cornershop`.",
        )
    shop = Shop(url, process, token)
    atexit.register(shop.stop)
    return shop


def _listen(process: subprocess.Popen[str], said: list[str], found: Queue[str]) -> None:
    """Wait for the address among what the shop says, then keep its pipe empty. "" when it ends without one."""
    assert process.stdout
    for line in process.stdout:
        said.append(line.strip())
        del said[:-20]
        address = re.search(r"https?://[\w.:\[\]-]+", line)
        if address:
            found.put(address[0])
    found.put("")


def reachable(url: str, agent: str = "Journeys") -> None:
    """Raises StoreUnreachable when nothing answers at `url`; any answer will do, judging it is not done here.

    `agent` is what the robot calls itself.
    """
    try:
        own = {"User-Agent": agent}
        with httpx.stream("GET", url, timeout=ANSWER_SECONDS, follow_redirects=True, headers=own):
            return  # an answer began; some pages never end
    except httpx.TooManyRedirects:
        return
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        reason = reason_of(error)
        raise StoreUnreachable(
            f"the store does not answer: {reason}.", where=url, do="Is the address right and the store up?"
        ) from error


def ended_by_terminal() -> None:
    """Let SIGTERM end a run as Ctrl-C does: evidence is kept, the shop is stopped."""

    def stop(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
