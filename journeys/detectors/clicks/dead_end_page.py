"""A page from which no way leads on.

## What it notices
Error pages, empty results or baskets, and confirmations whose main part offers nothing to press: no way on, no way
back to what the customer wanted, no help.

## Why it hurts
The customer did not give up; the shop did. Whoever has to find their own way back often does not come back.

## Example
"No products found." and nothing else below the header.

## What to do
Offer the next sensible step: the category, the search, the contact; on a confirmation the order number and how to
follow it.

## When it stays silent
A confirmation may end the journey when it gives the order number and a way to follow it or to reach someone. Pages
that are neither an error, nor empty, nor a confirmation are not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.detectors._support.conclude import conclude, missing, not_reached
from journeys.detectors._support.looks import controls, main_nodes, pages
from journeys.detectors._support.phrases import says
from journeys.detectors._support.places import template
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Look
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Node, PageState

META = Meta(
    id="dead-end-page",
    title="Every page offers a way on",
    trouble="A page without a way on",
    feels="Now what?",
    remedy="Offer the next sensible step in the main part of the page: category, search, contact, order tracking.",
    source="no link or button in the main part; presence test of our own",
    group="clicks",
    tier="A",
    owner="shop",
    checklist=("C8", "C9"),
    practice=("P4",),
)

_REACH = re.compile(r"[\w.+-]+@[\w-]+\.\w|\+?\d[\d /()-]{6,}\d")
_NUMBER = re.compile(r"\b[A-Z]{0,4}[-#]?\d{4,}\b")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Judge every page that says error, empty or thank you."""
    found, looked, bare = [], 0, 0
    for seen, state in pages(timeline):
        nodes = main_nodes(state)
        kind = _kind(seen, state, nodes)
        if not kind:
            continue
        bare += not nodes
        looked += bool(nodes)
        if nodes and not _leads_on(timeline, seen, kind, nodes):
            found.append(_friction(seen, kind, nodes))
    empty = (
        missing("the main part of the page is unknown")
        if bare
        else not_reached("no error, empty or final page was met")
    )
    yield from conclude(found, looked, empty)


def _kind(seen: Seen[Look], state: PageState, nodes: tuple[Node, ...]) -> str:
    if seen.body.stage == "confirmation":
        return "confirmation"
    title = " ".join(
        [seen.body.title, state.outline.title, *(n.words for n in nodes if n.role == "heading" and n.level <= 2)]
    )
    words = " ".join(node.words for node in nodes)
    short = words if len(words) < 400 else title
    if says("empty-page", short):
        return "empty page"
    return "error page" if says("error-page", title) else ""


def _leads_on(timeline: Timeline, seen: Seen[Look], kind: str, nodes: tuple[Node, ...]) -> bool:
    if controls(nodes):
        return True
    words = " ".join(node.words for node in nodes)
    if kind != "confirmation":
        return bool(_REACH.search(words)) and says("contact", words)
    number = any(fact.look == seen.seq for fact in timeline.facts_about("order_number")) or bool(_NUMBER.search(words))
    return number and (says("contact", words) or bool(_REACH.search(words)))


def _friction(seen: Seen[Look], kind: str, nodes: tuple[Node, ...]) -> Friction:
    words = " ".join(node.words for node in nodes if node.words)[:160]
    box = next((node.box for node in nodes if node.words and node.box), None)
    return Friction(
        severity="S2",
        confidence="confirmed",
        step=seen.step,
        subject="main",
        cause=f"page:{template(seen.body.url)}",
        cause_class=f"dead-end {kind}",
        expected="a way on in the main part of the page",
        observed=f"{kind} without a link or button: “{words}”",
        proofs=(Proof(seen.seq, words, box),),
        url=seen.body.url,
        loose="main",
    )
