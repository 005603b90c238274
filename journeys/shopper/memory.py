"""What a shopper remembers of the walk so far: facts with their place, detours, chosen product, orders, codes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin

from journeys.model.contact import Mail, StatementRead
from journeys.model.fact import Fact
from journeys.model.fault import BooksRead, FaultArmed, FaultMet, ShopperReturned, StateKept
from journeys.model.outline import Outline
from journeys.shopper.eyes import View
from journeys.wayfinding.scene import once

if TYPE_CHECKING:
    from journeys.model.contact import MenuCrawled
    from journeys.shopper.calling.talk import Talk
    from journeys.shopper.contacting.issues import Issue
    from journeys.shopper.contacting.noting import Contact
    from journeys.shopper.papers import InvoiceRead

ON_THE_PATH = frozenset({"product", "basket", "contact", "address", "delivery", "payment", "review"})


@dataclass(frozen=True)
class Noticed:
    """A fact and the seq of the look that stated it."""

    look: int
    fact: Fact


@dataclass(frozen=True)
class Link:
    """A link met on the way. `place` is path, footer, help or deep; `look` the seq of the look that first showed it."""

    url: str
    text: str
    place: str
    page_url: str
    look: int


@dataclass
class Memory:
    """Everything a later step may ask about.

    `product` is the product the shopper is after, `list_left` the list as it was when a product was opened from it,
    `list_before` the list before it was filtered or sorted, `lost` the field keys that a submit with a mistake emptied,
    `chosen` the intents of choices that were opened, `passed` the controls that led on in the checkout, `settled` what
    was chosen (field key, option) where a list does not offer the customer's own answer,
    `attempts` what came of each goal (result, message), `said` the chat so far (speaker, sentence), `contact` the
    contact going on in the page's chat, `contacts` how many there were, `settled_contacts` how each ended (outcome,
    reason), `told` how often each slot was told, `named` the orders and products the shop was told of by name, `call`
    the phone call going on or just ended, `calls` how many there were, `menu` the phone menu as it was walked,
    `invoices` those that were read, `door` why nobody gets into this shop, once that is known, `about` the number of
    the order spoken of last, `promised` what was promised (what, order, due), `statement` the card statement as last
    read, `mails` those read so far, each with the seq it is written down under, `unsubscribed` when the shopper asked
    to be left alone, `asked` the question an answer by mail is waited for: the issue, what can be told, and how many
    mails there were when it was asked. `bought` counts orders that were confirmed, `intents` how many the shopper
    means to place, `broken` are the faults armed so far by their name, `kept`, `met`, `returned` and `books` what was
    seen of the shop's recovery.
    """

    product: str = ""
    facts: list[Noticed] = field(default_factory=list)
    detours: list[str] = field(default_factory=list)
    links: dict[str, Link] = field(default_factory=dict)
    pages: int = 0
    placed: bool = False
    bought: int = 0
    intents: int = 1
    list_left: tuple[str, ...] = ()
    list_before: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    chosen: set[str] = field(default_factory=set)
    passed: set[tuple[str, str]] = field(default_factory=set)
    settled: set[tuple[str, str]] = field(default_factory=set)
    attempts: dict[str, tuple[str, str]] = field(default_factory=dict)
    said: list[tuple[str, str]] = field(default_factory=list)
    contact: Contact | None = None
    contacts: int = 0
    settled_contacts: list[tuple[str, str]] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)
    named: set[str] = field(default_factory=set)
    remembered: dict[str, View] = field(default_factory=dict)
    call: Talk | None = None
    calls: int = 0
    menu: MenuCrawled | None = None
    invoices: list[InvoiceRead] = field(default_factory=list)
    mails: list[tuple[int, Mail]] = field(default_factory=list)
    unsubscribed: datetime | None = None
    asked: tuple[Issue, dict[str, str], int] | None = None
    door: Exception | None = None
    about: str = ""
    promised: set[tuple[str, str, str]] = field(default_factory=set)
    statement: StatementRead | None = None
    kept: list[StateKept] = field(default_factory=list)
    met: list[FaultMet] = field(default_factory=list)
    broken: dict[str, FaultArmed] = field(default_factory=dict)
    returned: ShopperReturned | None = None
    books: list[BooksRead] = field(default_factory=list)
    _last_url: str = ""
    _last_facts: frozenset[Fact] = frozenset()

    def notice(self, view: View) -> None:
        """Remember what a look stated; a fact that still stands is not remembered twice."""
        new = frozenset(view.facts)
        self.facts.extend(Noticed(view.seq, fact) for fact in view.facts if fact not in self._last_facts)
        self._last_facts = new
        self.remembered[view.stage] = view
        for link in links_of(view):
            self.links.setdefault(link.url, link)
        url = view.state.outline.url
        if url != self._last_url:
            self.pages += 1
            self._last_url = url

    def latest(self, attribute: str, entity: str = "", stages: tuple[str, ...] = ()) -> Fact | None:
        """The fact of one attribute stated last, of entities beginning with `entity`; anywhere or at `stages`."""
        for noticed in reversed(self.facts):
            fact = noticed.fact
            if fact.attribute == attribute and fact.entity.startswith(entity) and (not stages or fact.stage in stages):
                return fact
        return None


def links_of(view: View) -> tuple[Link, ...]:
    """The links of a view, without those that only move about on the page itself."""
    found = once(view.state, ("links", view.stage), lambda page: _links(page.outline, view.stage))
    return tuple(Link(url, words, place, view.state.outline.url, view.seq) for url, words, place in found)


def _links(outline: Outline, stage: str) -> tuple[tuple[str, str, str], ...]:
    """Address, words and place of each link."""
    found = []
    for node in outline.nodes:
        href = node.attributes.get("href", "")
        if node.role != "link" or not href or href.startswith(("#", "javascript:", "mailto:", "tel:")):
            continue
        url = urldefrag(urljoin(outline.url, href)).url
        found.append((url, node.words[:120], _place(stage, [around.role for around in outline.ancestors(node)])))
    return tuple(found)


def _place(stage: str, around: list[str]) -> str:
    if "contentinfo" in around:
        return "footer"
    if stage in {"help", "returns"}:
        return "help"
    return "path" if stage in ON_THE_PATH and not {"banner", "navigation"} & set(around) else "deep"
