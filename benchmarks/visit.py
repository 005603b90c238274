"""What a visit costs beside a hand-written Playwright script: `python benchmarks/visit.py [PAIRS]`.

The same walk on the bundled shop, one after the other and in turn, in the same browser, each in a context of its own:
home, decline cookies, search, product and its choices, basket, code, guest checkout up to the last button.

- the shopper: the actions of the universal journeys, as `journeys visit` does them, with all evidence (looks, pictures,
  traffic, facts, audits, trace) written to disk;
- a script as somebody would write it for this shop: its own selectors, a wait after every press, a screenshot a step.
  Twice, because waits differ: for what the step should bring (an address, an element), and for the network to be idle.

Prints seconds and CPU seconds (this process, the driver and the browser) as median (least to most), and the ratio of
the medians. The script fills fields at once; the shopper types key by key, as a customer does.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import psutil
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page

from cornershop.server import running
from journeys.channels.browser import Browser, open_browser
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
PRODUCT, CODE = "Lambswool Blanket", "WELCOME10"
STEPS = (
    do.ComeToShop(),
    do.SearchForSomething(),
    do.OpenWhatWasFound(),
    do.PutInBasket(),
    do.OpenBasket(),
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
    brief = Brief("cornershop", url, products={"usual": PRODUCT}, codes={"welcome": CODE})
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
class Hand:
    """A page with a screenshot a step. `idle` waits for the network after every press, too."""

    page: Page
    folder: Path
    idle: bool
    shots: int = 0

    def step(self, wait: Callable[[], object]) -> None:
        """Wait for a press to have worked, and take the picture."""
        if self.idle:
            self.page.wait_for_load_state("networkidle")
        wait()
        self.shots += 1
        self.page.screenshot(path=self.folder / f"{self.shots}.png", scale="css")

    def find(self) -> None:
        """Home, cookies, search, product."""
        page = self.page
        decline = page.get_by_role("button", name="Decline")
        self.step(decline.wait_for)
        decline.tap()
        self.step(lambda: decline.wait_for(state="hidden"))
        page.get_by_role("searchbox").fill(PRODUCT)
        page.keyboard.press("Enter")
        self.step(lambda: page.wait_for_url("**/search*"))
        page.get_by_role("link", name=PRODUCT).first.tap()
        self.step(lambda: page.wait_for_url("**/product/*"))

    def buy(self) -> None:
        """Choices, basket, code."""
        page = self.page
        page.get_by_label("Heather").check()
        page.get_by_label("Throw").check()
        page.get_by_role("button", name="Add to basket").tap()
        basket = page.get_by_role("link", name="View basket")
        self.step(basket.wait_for)
        basket.tap()
        self.step(lambda: page.wait_for_url("**/basket"))
        page.get_by_label("Promo code").fill(CODE)
        page.get_by_role("button", name="Apply").tap()
        self.step(page.get_by_text("Code applied").first.wait_for)

    def check_out(self) -> None:
        """Address, delivery, payment, up to the last button."""
        page = self.page
        page.get_by_role("link", name="Checkout").first.tap()
        self.step(lambda: page.wait_for_url("**/checkout/address"))
        labels = ("E-mail address", "Full name", "Street and house number", "Town or city", "Postcode")
        values = ("sam@example.com", "Sam Wong", "19 Bolton Ports", "London", "SE1 7PB")
        for label, value in zip(labels, values, strict=True):
            page.get_by_label(label).fill(value)
        page.get_by_role("button", name="Continue to delivery").tap()
        self.step(lambda: page.wait_for_url("**/checkout/delivery"))
        page.get_by_role("button", name="Continue to payment").tap()
        self.step(lambda: page.wait_for_url("**/checkout/payment"))
        card = {"Card number": "4242 4242 4242 4242", "Expiry date": "12/39", "Security code": "123"}
        for label, value in card.items():
            page.get_by_label(label).fill(value)
        page.get_by_role("button", name="Continue to review").tap()
        self.step(page.get_by_role("button", name="Place order").wait_for)


def by_hand(chromium: Chromium, url: str, folder: Path, *, idle: bool) -> None:
    """The walk as a script for this shop does it."""
    folder.mkdir(parents=True)
    context = chromium.new_context(
        viewport={"width": PHONE.width, "height": PHONE.height},
        device_scale_factor=PHONE.scale,
        is_mobile=PHONE.mobile,
        has_touch=PHONE.touch,
        locale="en-GB",
    )
    try:
        page = context.new_page()
        page.goto(url)
        hand = Hand(page, folder, idle)
        hand.find()
        hand.buy()
        hand.check_out()
    finally:
        context.close()


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


def spread(values: list[float]) -> str:
    """Median (least to most)."""
    return f"{statistics.median(values):6.2f} ({min(values):.2f} to {max(values):.2f})"


def main(pairs: int = PAIRS) -> None:
    """Walk `pairs` times in turn and print what each took."""
    taken: dict[str, list[tuple[float, float]]] = {}
    audits: dict[str, Audited] = {}
    with running() as shop, open_browser() as browser, tempfile.TemporaryDirectory() as kept:
        url, chromium = f"{shop.url}/", browser._browser
        for number in range(WARM + pairs):
            folder = Path(kept) / str(number)
            walks: dict[str, Callable[[], None]] = {
                "shopper, first journey of a visit": partial(by_shopper, browser, url, folder / "first", {}),
                "shopper, later journey of a visit": partial(by_shopper, browser, url, folder / "later", audits),
                "script, waiting for what should come": partial(by_hand, chromium, url, folder / "come", idle=False),
                "script, waiting for an idle network": partial(by_hand, chromium, url, folder / "idle", idle=True),
            }
            for name, act in walks.items():
                one = measured(act)
                if number >= WARM:
                    taken.setdefault(name, []).append(one)
    shopper = taken["shopper"]
    for name, own in taken.items():
        wall, cpu = ([one[which] for one in own] for which in (0, 1))
        ratios = [statistics.median(s[w] for s in shopper) / statistics.median(o[w] for o in own) for w in (0, 1)]
        line = f"{name:38s} wall {spread(wall)} s, CPU {spread(cpu)} s"
        print(f"{line}; the shopper takes {ratios[0]:.2f} and {ratios[1]:.2f} times that")  # noqa: T201 - its output


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
