"""Faults as a journey met them: what stood, what the shop said and offered, what it kept, what the books say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.conclude import not_applicable, not_reached
from journeys.detectors._support.phrases import says
from journeys.evidence.faults import FaultWindow, fault_windows
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.candour import claims
from journeys.model.fault import (
    BookCharge,
    BookOrder,
    BooksRead,
    FaultArmed,
    FaultMet,
    ShopperReturned,
    StateKept,
)
from journeys.model.finding import CannotTell, Friction, Proof, Severity
from journeys.model.moments import moment
from journeys.model.talk import LANGUAGES, plain

COME_BACK = "come-back"
_SCRAPPED = ("cancel", "storn", "annul", "void", "fail", "abort", "fehlgeschlagen", "echou", "mislukt", "fallid")


@dataclass(frozen=True)
class Fault:
    """One fault that was felt. `until` is the seq at which it was lifted, or of the journey's last event."""

    armed: Seen[FaultArmed]
    met: tuple[Seen[FaultMet], ...]
    kept: tuple[Seen[StateKept], ...]
    returned: tuple[Seen[ShopperReturned], ...]
    until: int
    is_over: bool

    @property
    def body(self) -> FaultArmed:
        """What was broken, and what really happened meanwhile."""
        return self.armed.body

    @property
    def name(self) -> str:
        """What failed and how, the same over runs: `payment-no-answer`."""
        return f"{self.body.dependency}-{self.body.kind}"

    @property
    def failed(self) -> tuple[Seen[FaultMet], ...]:
        """Tries that did not reach their goal, answered by the shop's own pages or not at all."""
        own = (seen for seen in self.met if seen.body.goal != COME_BACK and not seen.body.foreign)
        return tuple(seen for seen in own if seen.body.done is False)

    @property
    def proof(self) -> Proof:
        """The fault itself as evidence."""
        return Proof(self.armed.seq, self.body.words)


@lru_cache(maxsize=8)
def faults(timeline: Timeline) -> tuple[Fault, ...]:
    """The faults that were felt, in the order they were armed. One that nobody ran into proves nothing."""
    felt = (window for window in fault_windows(timeline) if window.was_felt)
    return tuple(_as_met(timeline, window) for window in felt)


def _as_met(timeline: Timeline, window: FaultWindow) -> Fault:
    name = window.fault.fault
    return Fault(
        window.armed,
        met=tuple(seen for seen in timeline.all(FaultMet) if seen.body.fault == name),
        kept=tuple(seen for seen in timeline.all(StateKept) if _concerns(seen.body, name)),
        returned=tuple(seen for seen in timeline.all(ShopperReturned) if seen.body.fault == name),
        until=window.lifted.seq if window.lifted else timeline.events[-1].seq,
        is_over=window.lifted is not None,
    )


def _concerns(kept: StateKept, fault: str) -> bool:
    """What stood there before any fault is what every later state is held against."""
    return kept.fault in (fault, "") or kept.moment == "before"


def unbroken(timeline: Timeline) -> CannotTell:
    """Why nothing can be told where no fault was felt."""
    if timeline.all(FaultArmed):
        return not_reached("what was broken was never felt")
    return not_applicable("nothing was broken in this journey")


def said(timeline: Timeline, words: Iterable[str]) -> frozenset[str]:
    """What words claim, in the journey's language."""
    return frozenset(claim for text in words for claim in claims(text, timeline.journey.locale))


def understood(timeline: Timeline) -> bool:
    """Whether there are words for the journey's language."""
    return timeline.journey.locale[:2].casefold() in LANGUAGES


def is_gone(words: Iterable[str]) -> bool:
    """Whether the shop said that something is sold out."""
    return any(says("sold-out", text) for text in words)


def bought(timeline: Timeline, since: int = 0, until: int | None = None) -> bool:
    """Whether an order went through in between, as far as the shopper could see."""
    tried = (seen for seen in attempts(timeline, "order-place") if seen.seq >= since)
    return any(seen.body.result == "done" and (until is None or seen.seq <= until) for seen in tried)


def last_books(timeline: Timeline) -> Seen[BooksRead] | None:
    """The books as they were read last."""
    read = timeline.all(BooksRead)
    return read[-1] if read else None


def live(charge: BookCharge) -> int:
    """What a charge costs the customer: taken and not given back. What is only held is no charge yet."""
    return charge.taken - charge.refunded


def stands(order: BookOrder) -> bool:
    """Whether an order is one that the shop means to fulfil."""
    return order.payment != "refunded" and not plain(order.state).startswith(_SCRAPPED)


def age(when: str, now: str) -> float | None:
    """Seconds from one ISO moment to another; None where one is none."""
    late = moment(now)
    early = moment(when, late) if late else None
    return _seconds(early, late) if early and late else None


def _seconds(early: datetime, late: datetime) -> float | None:
    return (late - early).total_seconds() if bool(early.tzinfo) == bool(late.tzinfo) else None


def url_at(timeline: Timeline, seq: int) -> str:
    """The address of the page looked at then."""
    seen = timeline.last_look(seq)
    return seen.body.url if seen else ""


def in_books(
    timeline: Timeline, fault: Fault, seq: int, severity: Severity, cause_class: str, expected: str, observed: str
) -> Friction:
    """A friction that books or a statement, read at `seq`, show after a fault: what became of the customer's money."""
    return Friction(
        severity=severity,
        confidence="confirmed",
        step=timeline.at(seq).step,
        subject=fault.name,
        cause=f"fault:{fault.name}:money",
        cause_class=cause_class,
        expected=expected,
        observed=f"{fault.body.words}; {observed}",
        proofs=(Proof(seq, observed), fault.proof),
        url=url_at(timeline, seq),
        loose=fault.name,
    )
