"""A product's page keeps back what a customer must know to buy.

## What it notices
Product pages without a price, without a word on whether the product can be had, without a word on delivery and returns,
or without any detail of the product itself.

## Why it hurts
Who cannot see what it costs, when it comes or whether it may go back puts it in the basket to find out, asks, or buys
elsewhere.

## Example
"Price shown in the basket." Below it: a photo, a button, and nothing on delivery or returns.

## What to do
Put price, availability, delivery, returns and the declared details on every product's page; folded away is fine.

## When it stays silent
A mention is enough: a link to the delivery page, a closed tab called "Returns", a line in header or footer. A button
to buy says that a product can be had. What stands on pages of the same product looked at earlier or later counts, and
delivery and returns count when any page before the basket names them. Where a price may stand there but was not read,
where tabs without a telling name were not opened, or in a language without word lists, it cannot tell. Pages that show
no sign of selling anything are not judged. One of delivery and returns alone is a note.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import BEFORE_CHECKOUT, main_nodes, pages
from journeys.detectors._support.phrases import says, speaks
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.event import Action, Look
from journeys.model.finding import Friction, Meta, Observation, Proof, Severity
from journeys.model.outline import Node, PageState

META = Meta(
    id="product-facts-missing",
    title="A product's page says what a customer must know",
    trouble="A product page that keeps facts back",
    feels="How much? How big? When?",
    remedy="Put price, availability, delivery, returns and the declared details on every product's page.",
    source="presence test of our own: four core facts and one detail",
    group="finding",
    tier="A",
    owner="shop",
    checklist=("C3", "C7"),
)

_SALE = frozenset(("unit_price", "was_price", "markup_price", "stock", "spec"))
_MONEY = re.compile(
    r"[€£$¥₹]|\d\s?(?:kr|zł|kč|chf|eur|gbp|usd|sek|nok|dkk|pln)\b|\b(?:chf|eur|gbp|usd)\s?\d|\d:-", re.IGNORECASE
)
_AMOUNT = re.compile(r"\d")
_LINES = frozenset(("listitem", "paragraph", "row", "term", "definition", "cell"))
_GIVEN = ("delivery-word", "return-word", "free-delivery")
ONE: Severity = "S1"  # own convention: one of delivery and returns, or the details
SEVERAL: Severity = "S2"  # own convention: the price, the availability, or both of delivery and returns


@dataclass(frozen=True)
class _Product:
    """Every look at one product's page, with the facts read there."""

    looks: tuple[tuple[Seen[Look], PageState], ...]
    facts: tuple[StatedFact, ...]
    buys: bool

    def states(self, *attributes: str) -> bool:
        """Whether a fact of one of these was seen, surely read or not."""
        return any(f.fact.attribute in attributes for f in self.facts)

    def says(self, topic: str) -> bool:
        """Whether anything on the page is of this topic."""
        return any(says(topic, n.words) for _, state in self.looks for n in state.outline.nodes if n.words)

    @property
    def folded(self) -> bool:
        """Whether there is a tab that nobody opened."""
        nodes = (n for _, state in self.looks for n in main_nodes(state))
        return any(n.role == "tab" and "selected" not in n.states for n in nodes)

    @property
    def maybe_priced(self) -> bool:
        """Whether money stands around the product's name that may be its price."""
        return any(_is_price(state, n) for _, state in self.looks for n in _around_title(state))


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Look for the facts on every product page."""
    found, looked, doubts, products = [], 0, 0, tuple(_products(timeline))
    told = {topic: _told(timeline, topic) for topic in ("delivery-word", "return-word")}
    for product in products:
        spoken = speaks(product.looks[0][1].outline.language or timeline.journey.locale)
        lacks, unsure = _lacks(product, spoken, told)
        looked += not unsure or bool(lacks)
        doubts += bool(unsure)
        found += [_friction(product, *lack) for lack in lacks]
    empty = missing("what is not there may be folded away or in words nobody could read")
    yield from conclude(found, looked, empty if doubts else not_reached("no product page"))


def _products(timeline: Timeline) -> Iterator[_Product]:
    """The product pages of a walk, by address; only those that sell something."""
    places: dict[str, list[tuple[Seen[Look], PageState]]] = defaultdict(list)
    for seen, state in pages(timeline, ("product",)):
        places[seen.body.url.partition("?")[0]].append((seen, state))
    bought = {act.body.before for act in timeline.all(Action) if act.body.intent.startswith("basket.add")}
    for looks in places.values():
        seqs = {seen.seq for seen, _ in looks}
        facts = tuple(f for f in timeline.facts if f.look in seqs)
        product = _Product(tuple(looks), facts, bool(seqs & bought))
        if product.buys or product.states(*_SALE):
            yield product


def _told(timeline: Timeline, topic: str) -> bool:
    """Whether any page before the basket speaks of it."""
    return any(
        says(topic, node.words)
        for _, state in pages(timeline, (*BEFORE_CHECKOUT, "help", "returns"))
        for node in state.outline.nodes
        if node.words
    )


def _lacks(
    product: _Product, spoken: bool, told: dict[str, bool]
) -> tuple[list[tuple[str, str, Severity]], tuple[str, ...]]:
    """What is not there, as (subject, words, severity), and what may be there unseen."""
    lacks: list[tuple[str, str, Severity]] = []
    unsure = []
    if not product.states("unit_price"):
        if product.maybe_priced:
            unsure.append("price")
        else:
            lacks.append(("price", "no price", SEVERAL))
    buttons = any(n.role == "button" and "disabled" not in n.states for _, s in product.looks for n in main_nodes(s))
    stocked = product.buys or buttons or product.states("stock") or product.says("stock-word")
    away = [name for name, topic in (("delivery", "delivery-word"), ("returns", "return-word")) if not told[topic]]
    bare = not (product.states("spec") or product.says("details-word") or _has_table(product))
    open_questions = [*([] if stocked else ["availability"]), *away, *(["details"] if bare else [])]
    if open_questions and (product.folded or not spoken):
        return lacks, (*unsure, *open_questions)
    lacks += [] if stocked else [("availability", "no word on whether it can be had", SEVERAL)]
    lacks += (
        [(" and ".join(away), f"no word on {' and '.join(away)}", SEVERAL if len(away) > 1 else ONE)] if away else []
    )
    lacks += [("details", "no detail of the product itself", ONE)] if bare else []
    return lacks, tuple(unsure)


def _has_table(product: _Product) -> bool:
    roles = {n.role for _, state in product.looks for n in main_nodes(state)}
    return bool(roles & {"table", "term", "definition"})


def _around_title(state: PageState) -> tuple[Node, ...]:
    """What stands between the top of the main part and the first heading after the product's name."""
    nodes = main_nodes(state)
    headings = [place for place, node in enumerate(nodes) if node.role == "heading"]
    return nodes[: headings[1]] if len(headings) > 1 else nodes


def _is_price(state: PageState, node: Node) -> bool:
    """Whether a text shows money and its line is not about delivery or returns."""
    around = node if node.role in _LINES or node.parent < 0 else state.outline.nodes[node.parent]
    line = state.outline.read(around) if around.role in _LINES else node.words
    money = _MONEY.search(node.words) and _AMOUNT.search(node.words)
    return bool(money) and not any(says(topic, line) for topic in _GIVEN)


def _friction(product: _Product, subject: str, observed: str, severity: Severity) -> Friction:
    seen, state = product.looks[-1]
    title = next((n for n in main_nodes(state) if n.role == "heading"), None)
    name = title.words if title else state.outline.title
    return Friction(
        severity=severity,
        confidence="confirmed",
        step=seen.step,
        subject=f"product {subject}",
        cause=f"facts:product/{subject}",
        cause_class="facts-missing",
        expected="price, availability, delivery, returns and details on the product's page",
        observed=f"{observed} on the page of “{name}”",
        proofs=(Proof(seen.seq, name, title.box if title else None),),
        url=seen.body.url,
        loose="product",
    )
