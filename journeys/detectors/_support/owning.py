"""What the shop said when it failed a customer: each failure of its own with its words, whoever found it out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeys.detectors._support.breaking import COME_BACK, Fault, faults
from journeys.detectors._support.failures import failures
from journeys.detectors._support.looks import controls, page_of
from journeys.evidence.timeline import Timeline
from journeys.model.candour import claims
from journeys.model.event import Attempt
from journeys.model.finding import Proof

ITS_OWN = frozenset(("payment", "stock", "shop", "carrier", "promotions", "chat", "mail"))
NOT_ITS_FAULT = frozenset(("declined", "sold-out", "offline", "expired"))


@dataclass(frozen=True)
class Answered:
    """One failure and what was said to it. `seq` is where it was noted, `look` the look at the words, -1 for none.

    `offered` are what the names of controls on that page claim; `what` says in words what failed.
    """

    goal: str
    cause: str
    step: int
    seq: int
    look: int
    what: str
    words: tuple[str, ...]
    proofs: tuple[Proof, ...]
    offered: frozenset[str] = frozenset()
    made_good: bool = False


def answered_failures(timeline: Timeline) -> tuple[Answered, ...]:
    """Failures of the shop's own to which it could say something; of what broke on purpose, what it could see."""
    met = tuple(_met(timeline))
    known = {one.cause for one in met}
    return (*met, *(one for one in _tried(timeline) if one.cause not in known))


def is_its_own(fault: Fault) -> bool:
    """Whether what was broken is the shop's to answer for, and not to be mistaken for the customer's own line."""
    unseen = fault.body.family == "edge" and fault.body.kind != "error"
    return fault.body.dependency in ITS_OWN and fault.body.kind not in NOT_ITS_FAULT and not unseen


def _met(timeline: Timeline) -> Iterator[Answered]:
    for fault in faults(timeline):
        if not is_its_own(fault):
            continue
        for seen in fault.failed:
            met = seen.body
            if met.goal == COME_BACK:
                continue
            quote = met.words[0][:200] if met.words else "silence"
            yield Answered(
                goal=met.goal,
                cause=f"action:{met.action}" if met.action >= 0 else f"fault:{fault.name}:words",
                step=seen.step,
                seq=seen.seq,
                look=met.look,
                what=fault.body.words,
                words=met.words,
                proofs=(Proof(seen.seq, quote), fault.proof),
                offered=_offered(timeline, met.look),
            )


def _tried(timeline: Timeline) -> Iterator[Answered]:
    for failure in failures(timeline):
        tries = [timeline.at(seq) for seq in sorted(failure.events) if isinstance(timeline.at(seq).body, Attempt)]
        if not tries:
            continue
        last = tries[-1].body
        assert isinstance(last, Attempt)
        yield Answered(
            goal=failure.subject,
            cause=failure.cause,
            step=failure.step,
            seq=tries[-1].seq,
            look=last.after,
            what=failure.proofs[0].quote,
            words=failure.said,
            proofs=failure.proofs,
            offered=_offered(timeline, last.after),
            made_good=failure.made_good,
        )


def _offered(timeline: Timeline, look: int) -> frozenset[str]:
    page = page_of(timeline, look)
    names = [node.name for node in controls(page.outline.nodes) if node.name] if page else []
    return frozenset(claim for name in names for claim in claims(name, timeline.journey.locale))
