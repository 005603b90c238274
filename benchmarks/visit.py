"""What a visit costs beside hand-written Playwright scripts: `python benchmarks/visit.py [walk|visit] [ROUNDS]`.

`walk`: one walk on the bundled shop (home, decline cookies, department, product, basket, code, guest checkout up to the
last button), in turn, in the same browser, each in a context of its own: as a shopper with all evidence, and as a
script for this shop (hand.py) that presses the same, with a wait and a picture a step. The shopper types key by key, as
a customer does; there are scripts that do, too, and scripts that also wait for the network to be idle after a press. A
visit audits a page in the first journey that meets it: the first journey audits all of its pages, a later one none.

`visit`: the whole command with its start, its nine journeys on two devices, its judging and its reports, beside a
program that walks the same journeys with the same presses one after the other, and neither judges nor reports. The shop
has a process of its own, whose CPU counts for all.

Prints seconds and CPU seconds of everything started (median, least to most), and the ratios of the medians. A visit
walks with two processes, the scripts with one: on rented machines, whose cores are shared with others, two may get done
hardly more than one at some hours. `visit` prints what two busy processes were worth, too.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import hand
import psutil

from cornershop.server import running
from journeys.channels.browser import Browser, open_browser
from journeys.channels.browser.launch import flags
from journeys.channels.browsers import browser_path
from journeys.evidence.masking import Mask
from journeys.evidence.store import RunStore
from journeys.gherkin.reading import StepText
from journeys.model.brief import Brief
from journeys.model.device import PHONE
from journeys.model.event import Audited
from journeys.model.journey import Journey
from journeys.run.walk import Walk
from journeys.shopper import Shopper
from journeys.shopper import actions as do
from journeys.shopper.guard import Guard
from journeys.shopper.hosts import Home
from journeys.shopper.manners import Manners
from journeys.shopper.personas import persona

PAIRS = 5
WARM = 1  # pairs that are not counted
SAMPLE_S = 0.25  # sampling costs CPU itself
BUSY = "import time; end, n = time.monotonic() + 1, 0\nwhile time.monotonic() < end: n += 1\nprint(n)"
PARTS = (*hand.BUYING, hand.Hand.try_code, hand.Hand.check_out)
STEPS = (
    do.ComeToShop(),
    do.FillBasketWithSomething(),
    do.TryAnyCode(),
    do.ReachLastButton(),
)
LAST_STAGE = "review"


def by_shopper(browser: Browser, url: str, folder: Path, audits: dict[str, Audited]) -> None:
    """The walk as a visit does it. `audits` are those of the visit's journeys so far."""
    journey = Journey("visit", "visit", "visit", "bench", 1, ("C6",), "Sam", PHONE.name, "en_GB", "cornershop", url)
    customer = persona("Sam", "en_GB", 7)
    ledger = RunStore(folder).ledger(journey.id, Mask(customer.secrets))
    texts = tuple(StepText("When", step.describe(), n, "when") for n, step in enumerate(STEPS, 1))
    walk = Walk(journey, texts, ledger)
    page = browser.shopper(ledger, site=url, device=PHONE, secrets=customer.secrets, agent="Journeys", cautious=True)
    brief = Brief("cornershop", url)
    manners = Manners(Guard(), Home(url))
    walk.notebook.in_trouble = page.record_trace
    shopper = Shopper(customer, brief, page, walk.notebook, instruments=page, manners=manners, audits=audits)
    try:
        for step in STEPS:
            walk.step_began()
            shopper.does(step)
            walk.step_passed()
        assert shopper.view.stage == LAST_STAGE, shopper.view.stage
    finally:
        page.close()
        walk.end()
        walk.close()


@dataclass
class Meter:
    """CPU seconds of this process and everything below it, children that end meanwhile included."""

    spent: dict[int, float] = field(default_factory=dict)
    _over: threading.Event = field(default_factory=threading.Event)

    def _sample(self) -> None:
        me = psutil.Process()
        for process in (me, *me.children(recursive=True)):
            try:
                times = process.cpu_times()
            except psutil.Error:  # it ended between the list and the question
                continue
            self.spent[process.pid] = times.user + times.system

    def _watch(self) -> None:
        while not self._over.wait(SAMPLE_S):
            self._sample()

    @contextmanager
    def running(self) -> Iterator[Callable[[], float]]:
        """Sample until the end; gives what was spent since the beginning."""
        self._sample()
        before = sum(self.spent.values())
        watch = threading.Thread(target=self._watch, daemon=True)
        watch.start()
        try:
            yield lambda: sum(self.spent.values()) - before
        finally:
            self._over.set()
            watch.join()
            self._sample()


def measured(act: Callable[[], None]) -> tuple[float, float]:
    """Seconds and CPU seconds of one walk."""
    began = time.perf_counter()
    with Meter().running() as cpu:
        act()
        seconds = time.perf_counter() - began
    return seconds, cpu()


def spread(values: Sequence[float]) -> str:
    """Median (least to most)."""
    return f"{statistics.median(values):6.2f} ({min(values):.2f} to {max(values):.2f})"


def in_turn(
    ways: dict[str, Callable[[int], None]], rounds: int, before: Callable[[], None] = lambda: None
) -> dict[str, list[tuple[float, float]]]:
    """What every way took, walked in turn, `before` done before each round; the first WARM rounds are not counted."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for number in range(WARM + rounds):
        before()
        for name, act in ways.items():
            one = measured(partial(act, number))
            taken[name] += [one] * (number >= WARM)
    return taken


def tell(taken: dict[str, list[tuple[float, float]]], ours: int) -> None:
    """One line for every way; the first `ours` are the product's, and are held against each of the others."""
    for place, (name, own) in enumerate(taken.items()):
        wall, cpu = zip(*own, strict=True)
        print(f"{name:50s} wall {spread(wall)} s, CPU {spread(cpu)} s")  # noqa: T201 - its output
        for other in [] if place < ours else list(taken)[:ours]:
            ratios = [
                statistics.median(one[w] for one in taken[other]) / statistics.median(o[w] for o in own) for w in (0, 1)
            ]
            print(f"    {other}: {ratios[0]:.2f} times the wall, {ratios[1]:.2f} times the CPU")  # noqa: T201 - its output


def one_walk(rounds: int, kept: Path) -> None:
    """One walk to the last button."""
    audits: dict[str, Audited] = {}
    with running() as shop, open_browser() as browser:
        url, script = f"{shop.url}/", partial(hand.walk, browser._browser, f"{shop.url}/", device=PHONE, parts=PARTS)
        ways: dict[str, Callable[[int], None]] = {
            "shopper, first journey of a visit": lambda n: by_shopper(browser, url, kept / f"first-{n}", {}),
            "shopper, later journey of a visit": lambda n: by_shopper(browser, url, kept / f"later-{n}", audits),
            "script": lambda n: script(kept / f"plain-{n}"),
            "script, key by key": lambda n: script(kept / f"keys-{n}", keys=True),
            "script, waiting for an idle network": lambda n: script(kept / f"idle-{n}", idle=True),
            "script, idle network, key by key": lambda n: script(kept / f"both-{n}", idle=True, keys=True),
        }
        tell(in_turn(ways, rounds), 2)


def by_scripts(url: str, folder: Path, fields: str) -> None:
    """All journeys of a visit on both devices, one after the other, by hand, in the visit's browser."""
    script = Path(__file__).with_name("hand.py")
    command = [sys.executable, str(script), fields, url, str(folder), str(browser_path()), *flags(os.geteuid() == 0)]
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - ours
    assert done.returncode == 0, done.stderr.decode()


def by_command(url: str, folder: Path) -> None:
    """The same journeys by `journeys visit`, with its reports."""
    command = [sys.executable, "-c", "from journeys.cli import main; main()", "visit", url, "--out", str(folder)]
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - ours
    assert done.returncode in {0, 1}, done.stdout.decode() + done.stderr.decode()


def gain() -> float:
    """How much more two busy processes get done in a second than one; 2.0 where each has a core to itself."""

    def done(processes: int) -> int:
        busy = [subprocess.Popen([sys.executable, "-c", BUSY], stdout=subprocess.PIPE) for _ in range(processes)]  # noqa: S603 - ours
        return sum(int(one.communicate()[0]) for one in busy)

    alone = done(1)
    return 2 * done(2) / (alone + done(1))


@contextmanager
def shop_beside() -> Iterator[str]:
    """The bundled shop in a process of its own, as a shop is; gives its address."""
    command = [sys.executable, "-m", "cornershop", "--port", "0", "--attached"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as shop:  # noqa: S603 - ours
        assert shop.stdin
        assert shop.stdout
        yield shop.stdout.readline().split()[-1]
        shop.stdin.close()


def whole_visit(rounds: int, kept: Path) -> None:
    """The whole command."""
    worth: list[float] = []
    with shop_beside() as url:
        ways: dict[str, Callable[[int], None]] = {
            "journeys visit": lambda n: by_command(url, kept / f"visit-{n}"),
            "scripts that press the same": lambda n: by_scripts(f"{url}/", kept / f"keys-{n}", "keys"),
            "scripts that fill fields at once": lambda n: by_scripts(f"{url}/", kept / f"scripts-{n}", "at-once"),
        }
        tell(in_turn(ways, rounds, lambda: worth.append(gain())), 1)
    print(f"two busy processes did {spread(worth)} times the work of one")  # noqa: T201 - its output


def main(what: str = "walk", rounds: int = PAIRS) -> None:
    """Walk in turn and print what each way took."""
    with tempfile.TemporaryDirectory() as kept:
        {"walk": one_walk, "visit": whole_visit}[what](rounds, Path(kept))


if __name__ == "__main__":
    main(*sys.argv[1:2], *map(int, sys.argv[2:3]))
