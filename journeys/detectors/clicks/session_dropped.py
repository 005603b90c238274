"""The basket is gone on the way, and the customer did nothing.

## What it notices
Something was put into the basket, and a later look at the basket's own page finds it empty, although the customer took
nothing out, ordered nothing, did not sign in or out, and was not away for half an hour.

## Why it hurts
Everything that was chosen has to be found again. Many take it as a sign, and do not.

## Example
The customer puts a mug in the basket, looks at another mug, and presses “Checkout”: “Your basket is empty.”

## What to do
Keep the basket by a cookie that lives for weeks, across hosts, tabs and releases; and on the account once there is one.

## When it stays silent
After an order the basket is rightly empty. What was sold out meanwhile, or a session that ended as the page says, is no
surprise. A page that shows the lines a moment later was still loading. What failed on purpose is judged by recovery.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import conclude, not_applicable, not_reached
from journeys.detectors._support.looks import main_nodes, page_of
from journeys.detectors._support.phrases import says
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.candour import claims
from journeys.model.contact import Clock
from journeys.model.event import Action, Look
from journeys.model.fault import FaultArmed
from journeys.model.finding import Friction, Meta, Observation, Proof
from journeys.model.outline import Node

IDLE = 1_800.0  # seconds on the customer clock [C]; half an hour is where many shops let a session end

META = Meta(
    id="session-dropped",
    title="The basket stays what the customer made it",
    trouble="A basket that is gone on the way",
    feels="My basket is gone.",
    remedy="Keep the basket by a cookie that lives for weeks, across hosts and releases, and on the account.",
    source="any loss without the customer's doing; half an hour of idleness is a convention",
    group="clicks",
    tier="A",
    owner="it",
    checklist=("C6",),
    practice=("P3",),
    gaps=("G4",),
)

_LINES = ("quantity", "line_total")
_PLACES = ("basket", "contact", "address", "delivery", "payment", "review")
_OWN_DOING = ("basket.remove", "basket.quantity", "basket.update", "order.place", "account.", "login", "nav.locale")


def detect(timeline: Timeline) -> Iterator[Observation]:
    """Hold every look at the basket against what was in it before."""
    if timeline.all(FaultArmed):
        yield not_applicable("something was broken on purpose: recovery is judged by its own")
        return
    shown = _with_lines(timeline)
    found, looked, filled = [], 0, -1
    added = {seen.seq for seen in attempts(timeline, "basket-add") if seen.body.result == "done"}
    undone = _undone(timeline)
    for event in timeline.events:
        if event.seq in undone:
            filled = -1
        elif event.seq in added:
            filled = event.seq
        elif event.seq in shown:
            looked += filled >= 0
            filled = event.seq
        elif filled >= 0 and isinstance(event.body, Look) and (node := _empty(timeline, event.seq, event.body)):
            if not _comes_later(event.seq, shown, added):
                found.append(_friction(timeline, Seen(event.seq, event.at, event.step, event.body), filled, node))
                looked += 1
            filled = -1
    yield from conclude(found, looked, not_reached("nobody looked at a basket again that had been filled"))


def _with_lines(timeline: Timeline) -> set[int]:
    """The seqs of looks that show lines of the basket."""
    facts = (one for name in _LINES for one in timeline.facts_about(name))
    return {one.look for one in facts if one.fact.entity.startswith("item:") and one.fact.stage in _PLACES}


def _undone(timeline: Timeline) -> set[int]:
    """Events after which the basket may be another by the customer's own doing, or by time."""
    acts = {seen.seq for seen in timeline.all(Action) if seen.body.intent.startswith(_OWN_DOING)}
    ordered = {seen.seq for seen in attempts(timeline, "order-place", "login")}
    return acts | ordered | {seen.seq for seen in timeline.all(Clock) if seen.body.moved >= IDLE}


def _empty(timeline: Timeline, seq: int, look: Look) -> Node | None:
    """Where the basket's own page says that it is empty, without a reason."""
    state = page_of(timeline, seq) if look.stage == "basket" else None
    nodes = main_nodes(state) if state else ()
    words = " ".join(node.words for node in nodes if node.words)
    if says("sold-out", words) or "expired" in claims(words, timeline.journey.locale):
        return None
    return next((node for node in nodes if node.words and says("empty-page", node.words)), None)


def _comes_later(seq: int, shown: set[int], added: set[int]) -> bool:
    """Whether the lines are there again although nothing was put in: they had not been loaded yet."""
    again = min((one for one in shown if one > seq), default=-1)
    return again > 0 and not any(seq < one < again for one in added)


def _friction(timeline: Timeline, seen: Seen[Look], filled: int, node: Node) -> Friction:
    press = next((act.seq for act in reversed(timeline.all(Action)) if act.body.after == seen.seq), None)
    return Friction(
        severity="S3",
        confidence="confirmed",
        step=seen.step,
        subject="basket",
        cause=f"action:{press}" if press is not None else "state:basket",
        cause_class="basket-gone",
        expected="what the customer had put in",
        observed=f"“{node.words[:120]}”, although nothing was taken out",
        proofs=(Proof(seen.seq, node.words[:120], node.box), Proof(filled, "it held something")),
        url=seen.body.url,
        loose="basket",
    )
