"""One look at a page: what is seen, what stage it is, which facts it states, kept as evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from journeys.channels.protocols import Page
from journeys.model.event import Look, Note
from journeys.model.fact import Fact
from journeys.model.outline import Field, Node, PageState
from journeys.shopper.protocols import Notebook
from journeys.wayfinding import language_of, stage_of, with_keys
from journeys.wayfinding.reading import read_facts


@dataclass(frozen=True)
class View:
    """What one look saw. `seq` is the Look event's; `facts` is every fact the page states now."""

    seq: int
    state: PageState
    stage: str
    language: str
    facts: tuple[Fact, ...]

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


class Eyes:
    """Looks at a page and keeps the evidence: the page, a picture, and each fact once per page state."""

    def __init__(self, page: Page, notebook: Notebook, locale: str, today: date) -> None:
        self._today = today
        self._page, self._notebook, self._locale = page, notebook, locale
        self._last = ("", "")

    def look(self, *, picture: bool = True, product: str = "") -> View:
        """Look once. `product` is the name the shopper is after, for pages that state facts about several."""
        state = with_keys(self._page.see())
        language = state.outline.language or language_of(state.outline)
        stage = sober(stage_of(state, language=language), state)
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
        return View(seq, state, stage, language, facts)

    def _read(self, state: PageState, stage: str, product: str) -> tuple[Fact, ...]:
        """The facts of a page; a reader that trips over a page costs its facts and a note, not the walk."""
        try:
            return read_facts(state, stage=stage, locale=self._locale, product=product, today=self._today)
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
