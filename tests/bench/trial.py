"""Walking the bundled shop with some of its flaws on, and what every detector says of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cornershop.server import running
from journeys.channels.browser import Browser, open_browser
from journeys.channels.clock import StoreClock
from journeys.channels.documents import DocumentReader
from journeys.detectors import DETECTORS
from journeys.detectors._support.handling import handled
from journeys.detectors._support.waits import waits_of
from journeys.errors import JourneysError
from journeys.evidence.masking import Mask
from journeys.evidence.store import RunStore
from journeys.evidence.timeline import Timeline, acquainted
from journeys.gherkin.reading import StepText
from journeys.model.brief import Brief, Endpoint, KnownOrder, Login
from journeys.model.conventions import EARLIER_RUNS
from journeys.model.device import DEVICES
from journeys.model.earlier import Earlier
from journeys.model.event import Audited
from journeys.model.finding import Clear, Friction
from journeys.model.journey import Journey
from journeys.run.deadline import deadline
from journeys.run.walk import Walk
from journeys.shopper import Shopper
from journeys.shopper.actions import MeasureSpeed
from journeys.shopper.contacts import Contacts
from journeys.shopper.errors import LostWay, NotOffered, ShopBlocks
from journeys.shopper.personas import persona
from tests.bench.breaking import breakable
from tests.bench.calling import TOKEN, caller, walk_of
from tests.bench.mailing import contacts_at, posting_shop
from tests.bench.walks import LONG, WAYS, Way

SECONDS = 150.0
PATIENCE = 4.0  # seconds the shop waits for its payment service
CARD = "4242 4242 4242 4242"
GROUPS = frozenset({"accessibility", "clicks", "effort", "messages", "mobile"})
STYLED = frozenset(one.META.id for one in DETECTORS if one.META.group in GROUPS)
"""Flaws that an audit may see although the page looks the same: theirs is never taken from another walk."""
COMPARED = frozenset({"handle-effort", "step-slower-than-before"})
"""Flaws that only show against what was before."""
ALL = {**WAYS, **LONG}
Switches = tuple[str, ...]


def brief(url: str) -> Brief:
    """The bundled shop as its owner would describe it."""
    known = {
        "order on its way": "CS-10452",
        "delivered order": "CS-10417",
        "old order": "CS-10263",
        "express order": "CS-10431",
    }
    return Brief(
        store="cornershop",
        url=url,
        owned=True,
        products={
            "usual product": "Harbour Stoneware Mug",
            "sized product": "Merino Walking Socks",
            "larger product": "Oak Chopping Board",
        },
        codes={
            "welcome code": "WELCOME10",
            "expired code": "SPRING25",
            "free delivery code": "FREESHIP",
            "minimum spend code": "SAVE20",
        },
        orders={role: KnownOrder(n, "alex.morgan@example.com", "YO1 7HB") for role, n in known.items()},
        questions={
            "where is my order": "Where is my order?",
            "how returns work": "How long may I return something?",
            "how much it holds": "How much does it hold?",
        },
        login=Login("alex.morgan@example.com", "corner-shop-2026"),
        card_number=CARD,
    )


@dataclass(frozen=True)
class Told:
    """What a walk came to. `ended` is empty where it went to its end; `frictions` and `clear` are by detector id."""

    timeline: Timeline
    ended: str
    frictions: dict[str, tuple[Friction, ...]]
    clear: frozenset[str]

    def title(self, friction: Friction) -> str:
        """The title of the step a friction was met in."""
        return self.timeline.steps[friction.step].text if friction.step in self.timeline.steps else ""

    def of(self, detector: str) -> tuple[Friction, ...]:
        """What one detector found."""
        return self.frictions.get(detector, ())

    def besides(self, *ids: str) -> tuple[str, ...]:
        """Detectors not among `ids` that found something of severity S2 or above, with what they saw."""
        return tuple(
            f"{f.severity} {key}: {f.observed} ({self.title(f)}, {f.url})"
            for key, own in self.frictions.items()
            for f in own
            if key not in ids and f.severity > "S1"
        )


@dataclass
class Bench:
    """A running shop and a browser. Every walk is saved under `folder` and read back before it is judged."""

    url: str
    browser: Browser
    folder: Path
    done: dict[tuple[str, Switches, Switches], Told] = field(default_factory=dict)
    audits: dict[str, Audited] = field(default_factory=dict)  # of pages that are the same to the last box

    def walk(self, name: str, on: Switches = (), near: Switches = ()) -> Told:
        """What the walk `name` came to with these flaws and near misses on; walked once."""
        key = (name, on, near)
        if key not in self.done:
            self.done[key] = self._walk(name, ALL[name], on, near)
        return self.done[key]

    def _walk(self, name: str, way: Way, on: Switches, near: Switches) -> Told:
        title = "_".join((name, *on, *(f"near-{one}" for one in near)))[:80]
        store = RunStore(self.folder / title)
        if way.calls:
            ended = _called(way, title, store, on, near)
            timeline = store.timelines()[0]
            timeline.earlier = self._before(name, on, near)
            return _told(timeline, ended)
        with ExitStack() as stack:
            url = self.url
            if (on or near) and any(isinstance(step, MeasureSpeed) for step in way.steps):
                # Cold loads have no cookies, so the switches must be those of the whole shop.
                url = stack.enter_context(running(flaws=on, near_misses=near)).url
            post = stack.enter_context(posting_shop(self.folder / f"{title}-post", on, near)) if way.mails else None
            clocked = None
            if way.clock:
                url = stack.enter_context(running(flaws=on, near_misses=near, token=TOKEN)).url
                clocked = Contacts(clock=StoreClock(Endpoint(f"{url}/__sandbox__/clock", TOKEN)))
            switches = f"on={','.join(on)}&near={','.join(near)}"
            ended = self._follow(way, title, store, post or (url, ""), switches, clocked)
        beside = [self.walk(way.next_to, on, near).timeline] if way.next_to else []
        timeline = acquainted([store.timelines()[0], *beside])[0]
        timeline.earlier = self._before(name, on, near)
        return _told(timeline, ended)

    def _before(self, name: str, on: Switches, near: Switches) -> Earlier:
        """What the same walk is like in the clean shop, as if it had been walked three times there."""
        if not COMPARED & {*on, *near}:
            return Earlier()
        clean = self.walk(name).timeline
        waits = {key: (one.seconds,) * EARLIER_RUNS for key, one in waits_of(clean).items()}
        return Earlier(waits, {one.held.subject: (one.effort,) * EARLIER_RUNS for one in handled(clean)})

    def _follow(
        self, way: Way, title: str, store: RunStore, place: tuple[str, str], switches: str, clocked: Contacts | None
    ) -> str:
        url, smtp = place
        texts = tuple(StepText("When", step.describe(), n, "when") for n, step in enumerate(way.steps, 1))
        customer = persona("Sam", "en_GB", 7, run=title, card_number=CARD)
        journey = _journey(title, way.device, url)
        ledger = store.ledger(journey.id, Mask(customer.secrets))
        walk = Walk(journey, texts, ledger)
        page = self.browser.shopper(ledger, site=url, device=DEVICES[way.device], secrets=customer.secrets)
        try:
            page.open(f"{url}/__sandbox__/flaws?{switches}")
            audits = None if any(flaw in switches for flaw in STYLED) else self.audits
            contacts = replace(clocked or Contacts(), documents=DocumentReader())
            if smtp:
                contacts = contacts_at(url, smtp, self.folder / f"{title}-post", customer.email, ledger)
            if way.breaks:
                contacts, board = breakable(brief(url), contacts, ledger, page, customer.email)
                walk.mend = board.finish
            tools: dict[str, Any] = {"instruments": page, "audits": audits, "contacts": contacts}
            return _go(walk, Shopper(customer, brief(url), page, walk.notebook, **tools), way)
        finally:
            page.close()
            walk.end()
            walk.close()


def _called(way: Way, title: str, store: RunStore, on: Switches, near: Switches) -> str:
    """A walk by phone; gives why it ended early."""
    walk = walk_of(_journey(title, way.device, "http://phone.example"), way.steps, store)
    try:
        with ExitStack() as stack:
            return _go(walk, caller(stack, brief("http://phone.example"), walk, on, near), way)
    finally:
        walk.end()
        walk.close()


def _go(walk: Walk, shopper: Shopper, way: Way) -> str:
    """Do the steps; gives why it ended early, "" when it did not."""
    try:
        with walk.guard(), deadline(SECONDS):
            for step in way.steps:
                beside = isinstance(step, way.beside)
                walk.step_began(mandatory=not beside)
                with ExitStack() as stack:
                    if beside:
                        stack.enter_context(shopper.optional())
                    shopper.does(step)
                walk.step_passed()
    except (ShopBlocks, LostWay, NotOffered, JourneysError) as error:
        return f"{type(error).__name__}: {error}"
    return ""


def _journey(title: str, device: str, url: str) -> Journey:
    family = f"bench::{title}"
    key = f"{family}[{device}-en_GB]"
    return Journey(key, family, title, "bench.feature", 1, ("C6",), "Sam", device, "en_GB", "cornershop", url)


def _told(timeline: Timeline, ended: str) -> Told:
    said = {detector.META.id: tuple(detector.detect(timeline)) for detector in DETECTORS}
    frictions = {key: tuple(o for o in own if isinstance(o, Friction)) for key, own in said.items()}
    clear = frozenset(key for key, own in said.items() if any(isinstance(o, Clear) for o in own))
    return Told(timeline, ended, {key: own for key, own in frictions.items() if own}, clear)


@contextmanager
def open_bench(folder: Path) -> Iterator[Bench]:
    """A bench of its own: one shop, one browser."""
    with running(timeout=PATIENCE) as shop, open_browser() as browser:
        yield Bench(shop.url, browser, folder)
