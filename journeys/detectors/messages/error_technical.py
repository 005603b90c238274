"""The page shows what only programmers should read.

## What it notices
Stack traces, database messages, names of exceptions, raw data, "undefined", "NaN", "[object Object]", template
braces and bare HTTP codes in the words a customer can read.

## Why it hurts
It tells the customer nothing except that the shop is broken, and makes people wonder what else is. In the checkout
they leave.

## Example
"Total: £NaN", or "TypeError: cannot read properties of undefined" where the delivery options should be.

## What to do
Catch the error, say in plain words what happened and what to do next, and keep the details in the log.

## When it stays silent
A bread called NaN, a book about undefined behaviour, code samples shown as code, and numbers of orders or products
are not errors. What the customer typed into a field is the customer's.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from journeys.detectors._support.acts import answered, url_of
from journeys.detectors._support.conclude import conclude, not_reached
from journeys.detectors._support.looks import CHECKOUT, pages
from journeys.detectors._support.names import landmark_of, plain
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Look
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Node, PageState

META = Meta(
    id="error-technical",
    title="Pages speak the customer's language, not the program's",
    trouble="Program language on the page",
    feels="Gibberish.",
    remedy="Catch the error, say in plain words what happened and what to do next.",
    source="GOV.UK Design System: no technical words in errors; presence test",
    group="messages",
    tier="A",
    owner="it",
    checklist=("C6",),
    practice=("P3",),
)

_QUOTE = 160
_FIELDS = frozenset(("textbox", "searchbox", "combobox", "spinbutton", "code"))
_CODE = re.compile(r"^(?:400|403|50[0-5])$")
# A text without any of these cannot match; most texts are done with here.
_SUSPECT = re.compile(r"[{}\[\]<>%(\"$£€:_.]|undefined|null|NULL|NaN|Error|Exception|SQL|ORA-|0[0-5]\b|line \d")


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    text = (files("journeys.detectors._support") / "language" / "technical.toml").read_text(encoding="utf-8")
    return {kind: re.compile("|".join(f"(?:{part})" for part in parts)) for kind, parts in tomllib.loads(text).items()}


@lru_cache(maxsize=8192)
def kind_of(text: str) -> str:
    """Which kind of program language a text holds, "" for none."""
    if not _SUSPECT.search(text):
        return ""
    return next((kind for kind, pattern in _patterns().items() if pattern.search(text)), "")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Read every page and every message."""
    products = {plain(f.fact.entity.removeprefix("item:")) for f in timeline.facts if f.fact.entity.startswith("item:")}
    found, looked = [], 0
    for seen, state in pages(timeline):
        looked += 1
        found += [_friction(seen, state, node, kind) for node, kind in _bad(state, products)]
    found += list(_messages(timeline, products))
    yield from conclude(found, looked, not_reached("no page was seen"))


def _bad(state: PageState, products: set[str]) -> Iterator[tuple[Node, str]]:
    said: set[str] = set()
    for node in state.outline.nodes:
        if node.role in _FIELDS:
            continue
        for text in (node.text, node.name):
            kind = _kind(node, text.strip()) if text and text not in said else ""
            said.add(text)
            if kind and not _is_product(state, node, text, products):
                yield node, kind
                break


def _kind(node: Node, text: str) -> str:
    """The kind of a text; a bare code counts only as a heading, elsewhere it may be any number."""
    return kind_of(text) or ("http-code" if node.role == "heading" and _CODE.match(text) else "")


def _is_product(state: PageState, node: Node, text: str, products: set[str]) -> bool:
    """Whether the words are the name of a product, or stand in a code sample."""
    name = plain(text)
    named = any(product and (product in name or name in product) for product in products if len(product) > len("nan"))
    return named or any(around.role == "code" for around in state.outline.ancestors(node))


def _friction(seen: Seen[Look], state: PageState, node: Node, kind: str) -> Friction:
    landmark = landmark_of(state.outline, node)
    quote = (node.text or node.name)[:_QUOTE]
    return Friction(
        severity="S3" if seen.body.stage in CHECKOUT else "S2",
        confidence="confirmed",
        step=seen.step,
        subject=f"{landmark} {node.role}",
        cause=f"text:{kind}@{landmark} {node.role}",
        cause_class=kind,
        expected="words for customers",
        observed=f"“{quote}”",
        proofs=(Proof(seen.seq, quote, node.box),),
        url=seen.body.url,
        loose=landmark,
    )


def _messages(timeline: Timeline, products: set[str]) -> Iterator[Friction]:
    """Messages that were gone before the next look."""
    shown = {text for _, state in pages(timeline) for node in state.outline.nodes for text in (node.text, node.name)}
    for seen, _, response in answered(timeline):
        for text in response.new_texts:
            kind = kind_of(text.text.strip())
            if kind and text.text not in shown and plain(text.text) not in products:
                quote = text.text[:_QUOTE]
                yield Friction(
                    severity="S3" if (look := timeline.last_look(seen.seq)) and look.body.stage in CHECKOUT else "S2",
                    confidence="confirmed",
                    step=seen.step,
                    subject="message",
                    cause=f"text:{kind}@message",
                    cause_class=kind,
                    expected="words for customers",
                    observed=f"“{quote}”",
                    proofs=(Proof(seen.seq, quote, text.box),),
                    url=url_of(timeline, seen),
                    loose="message",
                )
