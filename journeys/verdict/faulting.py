"""Fault journeys in the result: what was broken and for how long, and the six checks of what it did to the customer."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.detectors._support.acts import attempts
from journeys.detectors._support.breaking import Fault, faults, said
from journeys.evidence.faults import FaultWindow, fault_windows
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.candour import ADMISSIONS
from journeys.model.fault import FaultArmed, FaultMet
from journeys.model.result import FaultRecord, RecoveryCheck
from journeys.verdict.detecting import Detected
from journeys.verdict.recording import finding_id

CHECKS: dict[str, tuple[str, ...]] = {
    "state kept": ("recover-cart-lost",),
    "no double effect": ("recover-double-charge", "recover-order-limbo"),
    "honest message": ("recover-dishonest", "recover-slow-truth"),
    "way on": ("recover-no-way-on", "recover-dependency-blocks"),
    "resume": ("recover-no-resume",),
    "follow-up": ("recover-no-follow-up",),
}
"""The six checks of every fault (friction catalogue, group k), and the detectors that make them."""

LONGEST = 300  # characters of what the shop said


def is_fault_journey(timeline: Timeline) -> bool:
    """Whether something was broken on purpose in this journey."""
    return bool(timeline.all(FaultArmed))


def fault_records(timeline: Timeline) -> tuple[FaultRecord, ...]:
    """Everything that was broken, in the order it was armed."""
    met = {fault.armed.seq: fault for fault in faults(timeline)}
    return tuple(_record(timeline, window, met.get(window.armed.seq)) for window in fault_windows(timeline))


def _record(timeline: Timeline, window: FaultWindow, met: Fault | None) -> FaultRecord:
    broken, end = window.fault, window.lifted
    failed = met.failed if met else ()
    return FaultRecord(
        words=broken.words,
        dependency=broken.dependency,
        kind=broken.kind,
        family=broken.family,
        target=broken.target,
        step=window.armed.step,
        armed=round(window.armed.at, 2),
        first=round(window.first_felt, 2),
        last=round(window.last_felt, 2),
        times=window.times,
        lifted=round(end.at, 2) if end else -1.0,
        lifted_step=end.step if end else -1,
        why=end.body.why if end else "",
        met=len(failed),
        told=_told(timeline, failed),
        said=_words(timeline, failed),
        again=_again(timeline, failed, end.at) if end else -1.0,
    )


def _told(timeline: Timeline, failed: Sequence[Seen[FaultMet]]) -> float:
    """The longest a customer waited for a word that owns up to the failure; -1 where one try was left without."""
    owned = [seen for seen in failed if said(timeline, seen.body.words) & ADMISSIONS]
    return round(max(seen.body.seconds for seen in owned), 2) if owned and len(owned) == len(failed) else -1.0


def _words(timeline: Timeline, failed: Sequence[Seen[FaultMet]]) -> str:
    """What the shop said of the first failure it spoke of: the fullest text that owns up to it, if one does."""
    words = next((seen.body.words for seen in failed if seen.body.words), ())
    owned = [text for text in words if said(timeline, (text,)) & ADMISSIONS]
    return max(owned or words[:1], key=len, default="")[:LONGEST]


def _again(timeline: Timeline, failed: Sequence[Seen[FaultMet]], end: float) -> float:
    """Seconds from the end of a fault until what it stopped went through, and the order where one was placed then; -1
    where something never did.
    """
    goals = {seen.body.goal for seen in failed}
    goals |= {"order-place"} if goals and any(s.at >= end for s in attempts(timeline, "order-place")) else set()
    through = {
        goal: [seen.at for seen in attempts(timeline, goal) if seen.at >= end and seen.body.result == "done"]
        for goal in goals
    }
    return round(max(min(when) for when in through.values()) - end, 2) if through and all(through.values()) else -1.0


def recovery_checks(timeline: Timeline, found: Sequence[Detected]) -> tuple[RecoveryCheck, ...]:
    """The six checks; () for a journey in which nothing was broken."""
    if not is_fault_journey(timeline):
        return ()
    by_id = {one.meta.id: one for one in found}
    return tuple(_check(name, [by_id[one] for one in ids if one in by_id]) for name, ids in CHECKS.items())


def _check(name: str, own: Sequence[Detected]) -> RecoveryCheck:
    findings = tuple(finding_id(draft) for one in own for draft in one.drafts)
    if findings:
        return RecoveryCheck(name, "failed", findings=findings)
    if any(one.outcome == "clear" for one in own):
        return RecoveryCheck(name, "held")
    reasons = [one.reason for one in own if one.reason]
    return RecoveryCheck(name, "cannot-tell", reasons[0] if reasons else "nobody looked")
