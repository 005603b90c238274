"""Fault journeys in the result: what was broken and for how long, and the six checks of what it did to the customer."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.evidence.faults import FaultWindow, fault_windows
from journeys.evidence.timeline import Timeline
from journeys.model.fault import FaultArmed
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


def is_fault_journey(timeline: Timeline) -> bool:
    """Whether something was broken on purpose in this journey."""
    return bool(timeline.all(FaultArmed))


def fault_records(timeline: Timeline) -> tuple[FaultRecord, ...]:
    """Everything that was broken, in the order it was armed."""
    return tuple(_record(window) for window in fault_windows(timeline))


def _record(window: FaultWindow) -> FaultRecord:
    broken, end = window.fault, window.lifted
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
    )


def recovery_checks(timeline: Timeline, said: Sequence[Detected]) -> tuple[RecoveryCheck, ...]:
    """The six checks; () for a journey in which nothing was broken."""
    if not is_fault_journey(timeline):
        return ()
    by_id = {one.meta.id: one for one in said}
    return tuple(_check(name, [by_id[one] for one in ids if one in by_id]) for name, ids in CHECKS.items())


def _check(name: str, own: Sequence[Detected]) -> RecoveryCheck:
    findings = tuple(finding_id(draft) for one in own for draft in one.drafts)
    if findings:
        return RecoveryCheck(name, "failed", findings=findings)
    if any(one.outcome == "clear" for one in own):
        return RecoveryCheck(name, "held")
    reasons = [one.reason for one in own if one.reason]
    return RecoveryCheck(name, "cannot-tell", reasons[0] if reasons else "nobody looked")
