"""Running the menu of detectors over one journey: a crash spoils only the detector that crashed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from journeys.detectors.protocol import Detector
from journeys.evidence.faults import shops_own
from journeys.evidence.timeline import Timeline
from journeys.model.finding import SEVERITIES, CannotTell, Clear, Friction, Meta
from journeys.model.result import Check
from journeys.model.urls import template
from journeys.verdict.draft import Draft
from journeys.verdict.fingerprints import fingerprint, loose_print
from journeys.verdict.touchpoints import channel_of

RECOVERY = "recovery"


@dataclass(frozen=True)
class Detected:
    """What one detector said of one journey. `outcome` is friction, clear, cannot-tell or failed; `reason` belongs to
    it.
    """

    meta: Meta
    journey: str
    outcome: str
    reason: str
    drafts: tuple[Draft, ...] = ()


def detect_all(timeline: Timeline, detectors: Sequence[Detector]) -> tuple[Detected, ...]:
    """What each detector of the menu says, in the order of the menu.

    A line that was broken on purpose is the business of those that judge recovery; the others see what the shop did.
    """
    own = shops_own(timeline)
    return tuple(
        _detect(timeline if detector.META.group == RECOVERY else own, detector, place)
        for place, detector in enumerate(detectors)
    )


def _detect(timeline: Timeline, detector: Detector, place: int) -> Detected:
    meta, journey = detector.META, timeline.journey
    try:
        said = tuple(detector.detect(timeline))
        frictions = [o for o in said if isinstance(o, Friction)]
        drafts = _drafts(meta, frictions, timeline, place)
    except Exception as error:
        # Whatever a detector raises is its own failure, never the run's.
        return Detected(meta, journey.id, "failed", f"{type(error).__name__}: {error}")
    if drafts:
        return Detected(meta, journey.id, "friction", "", drafts)
    if any(isinstance(o, Clear) and o.count > 0 for o in said):
        return Detected(meta, journey.id, "clear", "")
    reasons = [o.reason for o in said if isinstance(o, CannotTell)]
    return Detected(meta, journey.id, "cannot-tell", reasons[0] if reasons else "not-reached")


def _drafts(meta: Meta, frictions: Sequence[Friction], timeline: Timeline, place: int) -> tuple[Draft, ...]:
    journey = timeline.journey
    merged: dict[str, Draft] = {}
    for number, friction in enumerate(frictions):
        _must_prove(meta, friction, timeline)
        print_ = fingerprint(meta, friction, journey)
        if print_ in merged:
            merged[print_] = _merge(merged[print_], friction)
            continue
        loose = loose_print(meta, friction, journey)
        channel = channel_of(timeline.at(friction.proofs[0].event).body)
        where = template(friction.url)
        merged[print_] = Draft(meta, friction, journey, where, print_, loose, (place, number), channel=channel)
    return tuple(merged.values())


def _must_prove(meta: Meta, friction: Friction, timeline: Timeline) -> None:
    if not friction.proofs:
        raise ValueError(f"{meta.id} reported a friction without proof: {friction.observed}")
    for proof in friction.proofs:
        timeline.at(proof.event)


def _merge(draft: Draft, again: Friction) -> Draft:
    """One finding per fingerprint and journey: the worst occurrence speaks, the count and the proofs add up."""
    first = draft.friction
    worst = max(first, again, key=lambda f: SEVERITIES.index(f.severity))
    together = replace(
        worst,
        proofs=(*first.proofs, *again.proofs),
        count=first.count + again.count,
        step=first.step,
        confidence="confirmed" if "confirmed" in {first.confidence, again.confidence} else worst.confidence,
    )
    return replace(draft, friction=together, occurrences=draft.occurrences + 1)


def checks_of(detected: Sequence[Detected], detectors: Sequence[Detector]) -> tuple[Check, ...]:
    """What became of each detector over the run, in journeys; `friction` counts findings."""
    found = []
    for detector in detectors:
        meta = detector.META
        own = [d for d in detected if d.meta.id == meta.id]
        found.append(
            Check(
                detector=meta.id,
                title=meta.title,
                ran=sum(d.outcome != "failed" for d in own),
                clear=sum(d.outcome == "clear" for d in own),
                friction=sum(len(d.drafts) for d in own),
                cannot_tell=dict(sorted(Counter(d.reason for d in own if d.outcome == "cannot-tell").items())),
                failed=tuple(f"{d.journey}: {d.reason}" for d in own if d.outcome == "failed"),
            )
        )
    return tuple(found)
