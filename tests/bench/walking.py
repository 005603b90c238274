"""Walks of the benchmark's small shops: a robot shopper, straight actions, and what the judge says about it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path

from journeys.channels.browser import Browser
from journeys.errors import StoreUnreachable
from journeys.evidence.masking import Mask
from journeys.evidence.store import RunHeader, RunStore
from journeys.model.brief import Brief
from journeys.model.device import DEVICES
from journeys.model.event import JourneyBegan, JourneyEnded, StepBegan, StepEnded
from journeys.model.journey import Journey, StepOutcome
from journeys.model.result import Result
from journeys.shopper import Shopper, actions
from journeys.shopper.errors import LostWay, NotOffered, ShopBlocks
from journeys.shopper.personas import persona
from journeys.shopper.protocols import Doing
from journeys.verdict import judge
from tests.bench.shops import server
from tests.bench.shops.bookshop import app as bookshop
from tests.bench.shops.fietsen import app as fietsen

WHEN = "2026-11-22T10:00:00+00:00"


@dataclass(frozen=True)
class Stall:
    """One shop of the benchmark: how it is served, and what its brief says."""

    serving: Callable[[], AbstractContextManager[str]]
    product: str
    code: str
    locale: str


STALLS = {
    "roastery": Stall(partial(server.serving, "roastery"), "Nordlicht Espresso", "MOIN10", "de_DE"),
    "bookshop": Stall(bookshop.serving, "Carnets de bord", "ESCALE10", "fr_FR"),
    "outfitter": Stall(partial(server.serving, "outfitter"), "Ridge Jacket", "TREK15", "en_GB"),
    "fietsen": Stall(fietsen.serving, "Koperen fietsbel", "SPAAK20", "nl_NL"),
    "pottery": Stall(partial(server.serving, "pottery"), "Vaso Salento", "ARGILLA", "it_IT"),
}
CLEAN_ONLY = {
    "saltmarsh": Stall(partial(server.serving, "saltmarsh"), "Harbour Beanie", "SALT20", "en_IE"),
    "olivastra": Stall(partial(server.serving, "olivastra"), "Olio Nocellara 0,5 l", "OLIVA10", "it_IT"),
}
"""Shops without flaws to switch on: each is walked once."""


def probing(*codes: str) -> list[Doing]:
    """From the home page to promo codes in the basket."""
    walk: list[Doing] = [actions.OpenShop(), actions.SearchFor("usual"), actions.OpenProduct("usual")]
    return [*walk, actions.PutInBasket(), actions.OpenBasket(), *map(actions.EnterCode, codes)]


def purchase(*codes: str, mistakes: bool = False) -> list[Doing]:
    """From the home page to the confirmation, with promo codes (the welcome code) and deliberate mistakes if wanted."""
    walk = [*probing(*(codes or ("welcome",))), actions.StartCheckout()]
    walk += [actions.MakeMistakes(("postcode", "email"))] if mistakes else []
    return [*walk, actions.WalkToStage("review"), actions.PlaceOrder()]


@dataclass
class Walker:
    """Walks shops in one browser, each walk into a folder of its own. `explain` is told what the shopper thinks."""

    browser: Browser
    folder: Path
    explain: Callable[[str], None] | None = None
    _numbers: Iterator[int] = field(default_factory=count)

    def walk(self, stall: str, origin: str, flaws: str, device: str, plan: list[Doing]) -> RunStore:
        """One walk with all evidence; never raises for what the shop or the robot could not do."""
        shop, url = {**STALLS, **CLEAN_ONLY}[stall], f"{origin}/{flaws}/"
        store = RunStore(self.folder / re.sub(r"\W+", "-", f"{stall}-{flaws}-{device}-{next(self._numbers)}"))
        journey = Journey("bench::buy", "bench::buy", "buy", "bench", 1, ("C6",), "p", device, shop.locale, stall, url)
        store.begin(RunHeader("bench", WHEN, stall, url, 1, journeys=(journey.id,)))
        customer = persona("test shopper", shop.locale, 7)
        ledger = store.ledger(journey.id, Mask(customer.secrets))
        ledger.record(JourneyBegan(journey))
        codes = {"welcome": shop.code, "expired": "SUMMER07"}
        brief = Brief(stall, url, shop.locale, products={"usual": shop.product}, codes=codes)
        secrets = customer.secrets
        page = self.browser.shopper(ledger, site=url, device=DEVICES[device], locale=shop.locale, secrets=secrets)
        shopper = Shopper(customer, brief, page, ledger, instruments=page, explain=self.explain)
        try:
            ledger.record(self._perform(shopper, plan))
        finally:
            page.close()
            ledger.close()
        store.finish(WHEN)
        return store

    def _perform(self, shopper: Shopper, plan: list[Doing]) -> JourneyEnded:
        for index, action in enumerate(plan):
            mandatory = not isinstance(action, actions.EnterCode | actions.MakeMistakes)
            shopper.ledger.record(StepBegan(index, "When", action.describe(), "bench", index, mandatory))
            if self.explain:
                self.explain(f"-> {action.describe()} [{shopper.ledger.now:.1f} s]")
            began = shopper.ledger.now
            try:
                shopper.does(action)
            except (ShopBlocks, LostWay, NotOffered, StoreUnreachable) as error:
                ended = _ended(error)
                seconds = shopper.ledger.now - began
                step: StepOutcome = "blocked" if ended.outcome == "blocked" else "robot-failed"
                shopper.ledger.record(StepEnded(index, step, seconds, ended.reason))
                return ended
            shopper.ledger.record(StepEnded(index, "passed", shopper.ledger.now - began))
        return JourneyEnded("completed")


def _ended(error: Exception) -> JourneyEnded:
    if isinstance(error, ShopBlocks):
        return JourneyEnded("blocked", "shop", str(error))
    return JourneyEnded("robot-failed", "robot", str(error))


def judged(walker: Walker, stall: str, flaws: str, device: str, plan: list[Doing]) -> Result:
    """Serve a shop, walk it, judge it."""
    with {**STALLS, **CLEAN_ONLY}[stall].serving() as origin:
        return judge(walker.walk(stall, origin, flaws, device, plan))
