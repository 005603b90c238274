"""One look at a page: what is seen, what stage it is, which facts it states, kept as evidence."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from datetime import date

from journeys.channels.protocols import Page
from journeys.model.event import Look, Note
from journeys.model.fact import Fact
from journeys.model.outline import Field, Node, PageState
from journeys.shopper.confirming import confirms
from journeys.shopper.protocols import Notebook
from journeys.shopper.wording import plainly
from journeys.wayfinding import language_of, stage_of, with_keys
from journeys.wayfinding.arriving import still_coming
from journeys.wayfinding.reading import read_facts

PATIENCE, MOST = 4.0, 100  # seconds an empty page is looked at again, and how often at the most


@dataclass(frozen=True)
class View:
    """What one look saw. `seq` is the Look event's; `facts` is every fact the page states now; `page` is its blob."""

    seq: int
    state: PageState
    stage: str
    language: str
    facts: tuple[Fact, ...]
    page: str = ""

    def stated(self, attribute: str, entity: str = "") -> tuple[Fact, ...]:
        """Facts of one attribute whose entity is, or begins with, `entity`."""
        return tuple(f for f in self.facts if f.attribute == attribute and f.entity.startswith(entity))

    def node(self, ref: str) -> Node | None:
        """The node with this reference, or None."""
        return next((node for node in self.state.outline.nodes if node.ref == ref), None) if ref else None

    def fields(self, key: str) -> tuple[Field, ...]:
        """The fields that ask for `key` and can be used now."""
        return tuple(f for f in self.state.fields if f.key == key and f.enabled and f.disclosed)

    @property
    def text(self) -> str:
        """Every word on the page."""
        return " ".join(node.words for node in self.state.outline.nodes)


@dataclass(frozen=True)
class Came:
    """How the shopper came to a page: the intent and the words of the control that was pressed."""

    intent: str
    words: str


class Eyes:
    """Looks at a page and keeps the evidence: the page, a picture, and each fact once per page state.

    `today` is the customer's date, by which "in three days" is understood; it moves with the customer's clock.
    """

    def __init__(self, page: Page, notebook: Notebook, locale: str, today: date) -> None:
        self.today = today
        self._page, self._notebook, self._locale = page, notebook, locale
        self._last = ("", "")

    def look(self, *, picture: bool = True, product: str = "", came: Came | None = None) -> View:
        """Look once. `product` is the name the shopper is after, for pages that state facts about several.

        `came` is the press that led here: it helps where the page itself does not say clearly what it is.
        """
        state = with_keys(self._arrived())
        language = state.outline.language or language_of(state.outline)
        stage = led_to(came, sober(stage_of(state, language=language), state), state)
        if came and came.intent == "order.place" and stage in VAGUE and confirms(state, language, self._locale):
            stage = "confirmation"
        image = self._page.picture() if picture else b""
        blob = self._notebook.page(state)
        look = Look(
            url=state.outline.url,
            title=state.outline.title,
            stage=stage,
            page=blob,
            screenshot=self._notebook.blob(image, "png") if image else "",
            width=state.outline.width,
            height=state.outline.height,
        )
        seq = self._notebook.record(look)
        facts = self._read(state, stage, product)
        if (blob, stage) != self._last:
            for fact in facts:
                self._notebook.fact(fact, seq)
        self._last = (blob, stage)
        return View(seq, state, stage, language, facts, blob)

    def _arrived(self) -> PageState:
        """The page, once there is something in its main part, for which a customer waits, too."""
        until, state = time.monotonic() + PATIENCE, self._page.see()
        for _ in range(MOST):
            if not still_coming(state.outline) or time.monotonic() > until:
                break
            state = self._page.see()
        return state

    def _read(self, state: PageState, stage: str, product: str) -> tuple[Fact, ...]:
        """The facts of a page; a reader that trips over a page costs its facts and a note, not the walk."""
        try:
            return read_facts(state, stage=stage, locale=self._locale, product=product, today=self.today)
        except Exception as error:  # noqa: BLE001,RUF100 - any slip of a reader; it is written down, never hidden
            self._notebook.record(Note("reader-failed", f"{type(error).__name__}: {error} on {state.outline.url}"))
            return ()


def sober(stage: str, state: PageState) -> str:
    """`stage`, but a page that still asks for name, address or card confirms nothing, whatever its words promise."""
    if stage != "confirmation":
        return stage
    asked = [f.key.partition(".")[0] for f in state.fields if f.enabled and f.disclosed and not f.filled]
    stages = {"contact": "contact", "shipping": "address", "billing": "address", "card": "payment"}
    return next((stages[head] for head in asked if head in stages), stage)


# What a press on such a control leads to, where the page's own signs are too weak to tell.
LEADS_TO = {
    "nav.category": "list",
    "order.track": "tracking",
    "order.track_submit": "tracking",
    "returns.open": "returns",
    "returns.start": "returns",
    "returns.submit": "returns",
    "help.open": "help",
    "contact.open": "help",
    "account.open": "account",
}
VAGUE = frozenset({"other", "help", "tracking"})  # a form that asks for an order number may track it or return it


def led_to(came: Came | None, stage: str, state: PageState) -> str:
    """`stage`, or where the press was to lead: when the page is vague and its heading or title repeats the words."""
    target = LEADS_TO.get(came.intent, "") if came else ""
    if not came or not target or stage not in VAGUE:
        return stage
    outline = state.outline
    said = " ".join([outline.title, *(n.words for n in outline.nodes if n.role == "heading" and n.level in {0, 1})])
    return target if telling(came.words) & telling(said) else stage


def telling(text: str) -> frozenset[str]:
    """The words of a text that tell something: four letters or more, without a plural's s."""
    return frozenset(word.rstrip("s") for word in re.findall(r"[^\W\d_]{4,}", plainly(text)))
