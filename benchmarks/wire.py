"""What a shopper on the wire costs: `python benchmarks/wire.py [walk | browser | hold] [NUMBER]`.

The buying journey on the bundled shop, from the front page to the confirmation: OpenShop, SearchFor, OpenProduct,
PutInBasket, OpenBasket, CheckOutAsGuest, PlaceOrder. The shop runs in a process of its own and is not counted.

- `walk [WALKS]`: CPU of this process per walk on the wire: the first (cold: lexicons, vocabularies, every page new),
  the second (which proves what may be carried over between customers), then the median (least to most) of the others
  (warm). Every walk is another customer with an order of his own. Making persona and shopper is counted.
- `browser [WALKS]`: CPU of the same journey in Chromium with its evidence written: this process, the driver and the
  browser.
- `hold [SHOPPERS]`: so many shoppers at once in this one process (gevent), for a minute, with twenty to forty
  seconds of thought between actions, so that the shop is not what is measured: CPU, failures, how long an action took.
"""

from __future__ import annotations

import sys

if sys.argv[1:2] == ["hold"]:  # before anything opens a socket
    from gevent import monkey

    monkey.patch_all()

import random
import statistics
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from journeys.model.brief import Brief
from journeys.run.wire import wire_shopper
from journeys.shopper import Shopper
from journeys.shopper import actions as do
from journeys.shopper.personas import persona

if TYPE_CHECKING:
    from journeys.channels.browser import Browser

WALKS, BROWSER_WALKS, SHOPPERS = 30, 5, 500
SECONDS, THINKS = 60.0, (20.0, 40.0)
JOURNEY = (
    do.OpenShop(),
    do.SearchFor("usual product"),
    do.OpenProduct("usual product"),
    do.PutInBasket(),
    do.OpenBasket(),
    do.CheckOutAsGuest(),
    do.PlaceOrder(),
)


@contextmanager
def shop() -> Iterator[str]:
    """The bundled shop in a process of its own."""
    command = [sys.executable, "-u", "-m", "cornershop", "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)  # noqa: S603 - our own shop
    try:
        assert process.stdout
        yield process.stdout.readline().split()[-1]
    finally:
        process.terminate()
        process.wait(10)


def brief(url: str) -> Brief:
    """The shop as every walk knows it."""
    goods = {"usual product": "Harbour Stoneware Mug"}
    return Brief("cornershop", url, products=goods, card_number="4242 4242 4242 4242")


def on_the_wire(url: str, number: int) -> float:
    """CPU milliseconds of one walk by a customer of its own."""
    began = time.process_time()
    shopper = wire_shopper(brief(url), name=f"customer {number}", run=str(number))
    for action in JOURNEY:
        shopper.does(action)
    shopper.page.close()  # type: ignore[attr-defined] # a page on the wire can be closed
    took = (time.process_time() - began) * 1000
    assert shopper.memory.placed
    return took


def tree_seconds() -> float:
    """CPU seconds of this process and all under it, the shop left out."""
    me = psutil.Process()
    mine = [me, *(one for one in me.children(recursive=True) if "cornershop" not in " ".join(one.cmdline()))]
    return sum(sum(one.cpu_times()[:2]) for one in mine)


def in_the_browser(url: str, folder: Path, browser: Browser, number: int) -> float:
    """CPU milliseconds of one walk with its evidence: this process, the driver and the browser."""
    from journeys.evidence.ledger import Ledger
    from journeys.evidence.masking import Mask

    customer = persona(f"customer {number}", "en_GB", 1, card_number="4242 4242 4242 4242")
    began = tree_seconds()
    ledger = Ledger(folder / str(number), folder / "blobs", Mask(customer.secrets))
    page = browser.shopper(ledger, site=url, locale="en_GB", secrets=customer.secrets)
    shopper = Shopper(customer, brief(url), page, ledger)
    for action in JOURNEY:
        shopper.does(action)
    took = (tree_seconds() - began) * 1000
    page.close()
    ledger.close()
    assert shopper.memory.placed
    return took


def spread(values: list[float]) -> str:
    """Median (least to most)."""
    return f"{statistics.median(values):.1f} ({min(values):.1f} to {max(values):.1f})"


def walk(walks: int = WALKS) -> None:
    """Cold, second and warm walks on the wire."""
    with shop() as url:
        taken = [on_the_wire(url, number) for number in range(walks)]
    print(f"first walk {taken[0]:.1f} ms, second {taken[1]:.1f} ms, warm {spread(taken[2:])} ms CPU")  # noqa: T201 - its output


def browser_walk(walks: int = BROWSER_WALKS) -> None:
    """The same journey in Chromium."""
    from journeys.channels.browser import open_browser

    with shop() as url, open_browser() as browser, tempfile.TemporaryDirectory() as kept:
        taken = [in_the_browser(url, Path(kept), browser, number) for number in range(walks + 1)]
    print(f"first walk {taken[0]:.0f} ms, then {spread(taken[1:])} ms CPU")  # noqa: T201 - its output


def hold(shoppers: int = SHOPPERS) -> None:
    """A crowd in one process."""
    import gevent

    taken: list[float] = []
    ends: Counter[str] = Counter()

    def live(url: str, number: int, until: float) -> None:
        think = random.Random(number)  # noqa: S311 - no secret
        gevent.sleep(think.uniform(0, THINKS[1]))
        shopper = wire_shopper(brief(url), name=f"customer {number}")
        for action in JOURNEY:
            began = time.monotonic()
            if began > until:
                break
            try:
                shopper.does(action)
            except Exception as error:
                ends[f"{type(error).__name__}: {error}"[:90]] += 1
                break
            taken.append(time.monotonic() - began)
            gevent.sleep(think.uniform(*THINKS))
        shopper.page.close()  # type: ignore[attr-defined] # a page on the wire can be closed

    with shop() as url:
        on_the_wire(url, 0)
        on_the_wire(url, 1)
        began, cpu = time.monotonic(), time.process_time()
        gevent.joinall([gevent.spawn(live, url, n, began + SECONDS) for n in range(shoppers)])
        wall, used = time.monotonic() - began, time.process_time() - cpu
    taken.sort()
    half, most = taken[len(taken) // 2], taken[len(taken) * 95 // 100]
    crowd = f"{shoppers} shoppers, {wall:.0f} s, CPU {used:.1f} s ({used / wall:.0%} of a core)"
    print(f"{crowd}, {len(taken)} actions, half within {half:.2f} s, 95 % within {most:.2f} s")  # noqa: T201 - its output
    for end, count in ends.most_common(8):
        print(f"  {count} x {end}")  # noqa: T201 - its output


if __name__ == "__main__":
    ways = {"walk": walk, "browser": browser_walk, "hold": hold}
    ways[(sys.argv[1:2] or ["walk"])[0]](*map(int, sys.argv[2:3]))
