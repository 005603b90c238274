"""Paid extras that nobody chose: ticked beforehand, or added to the sum on the way."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.facts import amount
from journeys.detectors._support.looks import BEFORE_CHECKOUT, CHECKOUT, pages
from journeys.detectors._support.names import plain
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Seen, StatedFact, Timeline
from journeys.model.conventions import SAME_NAME
from journeys.model.event import Action, Look
from journeys.model.outline import Field


def same_product(one: str, other: str) -> bool:
    """Whether two names mean one product: most words of the shorter are in the longer."""
    a, b = set(plain(one).split()), set(plain(other).split())
    shorter, longer = sorted((a, b), key=len)
    return bool(shorter) and len(shorter & longer) / len(shorter) >= SAME_NAME


def ticked_extras(timeline: Timeline, stages: tuple[str, ...]) -> Iterator[tuple[Seen[Look], Field]]:
    """Paid extras that were ticked when the customer first saw them."""
    met: set[str] = set()
    touched = {
        plain(s.body.target.name) for s in timeline.all(Action) if s.body.target and s.body.verb in ("tick", "press")
    }
    begun = min((seen.seq for seen in timeline.all(Look) if seen.body.stage in CHECKOUT), default=-1)
    for seen, state in pages(timeline, (*stages, "other")):
        if seen.body.stage == "other" and not 0 <= begun < seen.seq:
            continue  # in the midst of a checkout every page is one of it, whatever it calls itself
        for field in state.fields:
            label = plain(field.label)
            first = label not in met
            met.add(label)
            paid = says("extra", field.label) and any(char.isdigit() for char in field.label)
            if first and field.type == "checkbox" and field.checked and paid and label not in touched and field.enabled:
                yield seen, field


def added_extras(timeline: Timeline) -> Iterator[StatedFact]:
    """The first of each paid extra among the sums of the checkout that no earlier sum had and nobody chose."""
    pressed = [plain(s.body.target.name) for s in timeline.all(Action) if s.body.target]
    first: dict[str, StatedFact] = {}
    for fee in timeline.facts_about("fee"):
        first.setdefault(fee.fact.qualifier("label"), fee)
    summed = {stated.fact.stage for stated in timeline.facts_about("total")} & {"basket"}
    for label, fee in first.items():
        own = fee.fact.qualifier("kind") == "other" and says("extra", label) and not says("deposit", label)
        late = bool(summed) and fee.fact.stage in CHECKOUT and fee.fact.qualifier("chosen") != "no"
        chosen = any(same_product(label, name) for name in pressed if name)
        if own and late and amount(fee.fact) and not chosen and not _was_told(timeline, label):
            yield fee


def _was_told(timeline: Timeline, label: str) -> bool:
    """Whether a page before the checkout named the charge: then it is one of the shop's prices, early or late."""
    texts = (node.words for _, state in pages(timeline, BEFORE_CHECKOUT) for node in state.outline.nodes if node.words)
    return any(plain(label) in plain(text) for text in texts)
