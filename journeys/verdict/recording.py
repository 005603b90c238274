"""From drafts and clusters to the finding and journey records of the result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from journeys.detectors._support.handling import handled
from journeys.evidence.timeline import Seen, Timeline
from journeys.model.event import Action, Expectation, Look, StepBegan
from journeys.model.finding import SEVERITIES, Proof
from journeys.model.journey import Blame, Outcome, StepOutcome
from journeys.model.result import (
    Evidence,
    ExpectationRecord,
    FindingRecord,
    JourneyRecord,
    Replays,
    StepRecord,
)
from journeys.verdict.clusters import Cluster
from journeys.verdict.draft import Draft
from journeys.verdict.effort import effort_of
from journeys.verdict.fingerprints import problem_print
from journeys.verdict.index import band, cluster_spoil, friction_index, spoil
from journeys.verdict.proofs import evidence_of
from journeys.verdict.touchpoints import channels, perceived, touchpoints

# More pictures of the same thing do not convince more.
MAX_EVIDENCE = 4


def finding_records(
    timeline: Timeline, found: Sequence[Cluster], *, run: str, replays: Mapping[tuple[str, str, str], Replays]
) -> list[FindingRecord]:
    """Records of one journey's findings, headlines before their symptoms. Ids are given by the caller's numbering
    later.
    """
    records = []
    for cluster in found:
        points = round(100 * cluster_spoil(cluster, confirmed_only=False), 1)
        ordered = sorted(cluster.members, key=lambda d: (d is not cluster.headline, d.order))
        for draft in ordered:
            head = draft is cluster.headline
            records.append(
                _finding(timeline, draft, cluster, points if head else 0.0, run=run, replays=replays[replay_key(draft)])
            )
    return records


def replay_key(draft: Draft) -> tuple[str, str, str]:
    """What counts as the same friction met in another journey of the run."""
    return draft.meta.id, draft.template, draft.friction.subject


def finding_id(draft: Draft) -> str:
    """Unique in a run and stable over runs: the print, with the device and locale it was met on."""
    return f"{draft.fingerprint[:12]}-{draft.journey.device}-{draft.journey.locale}"


def _finding(
    timeline: Timeline, draft: Draft, cluster: Cluster, points: float, *, run: str, replays: Replays
) -> FindingRecord:
    meta, friction, journey = draft.meta, draft.friction, draft.journey
    return FindingRecord(
        id=finding_id(draft),
        detector=meta.id,
        version=meta.version,
        severity=friction.severity,
        tier=meta.tier,
        confidence=friction.confidence,
        journey=journey.id,
        step=friction.step,
        channel=draft.channel,
        url=friction.url,
        device=journey.device,
        locale=journey.locale,
        subject=friction.subject,
        cause=friction.cause,
        cluster=cluster.key,
        fingerprint=draft.fingerprint,
        loose=draft.loose,
        state="new",
        title=friction.title or meta.trouble,
        feels=meta.feels,
        expected=friction.expected,
        observed=friction.observed,
        remedy=meta.remedy,
        source=meta.source,
        evidence=_evidence(timeline, friction.proofs),
        checklist=meta.checklist,
        practice=meta.practice,
        gaps=meta.gaps,
        owner=meta.owner,
        replays=replays,
        exposure=friction.exposure,
        count=friction.count,
        symptom_of="" if draft is cluster.headline else finding_id(cluster.headline),
        index_points=points,
        first_seen=run,
        problem=problem_print(meta, friction, journey)[:12],
        weighed=draft.weighed,
    )


def _evidence(timeline: Timeline, proofs: Sequence[Proof]) -> tuple[Evidence, ...]:
    return tuple(evidence_of(timeline, proof) for proof in proofs[:MAX_EVIDENCE])


def journey_record(timeline: Timeline, found: Sequence[Cluster]) -> JourneyRecord:
    """One journey as walked, with its index and the strain of every step."""
    journey, ended = timeline.journey, timeline.ended
    outcome: Outcome = ended.outcome if ended else "robot-failed"
    blame: Blame = ended.blame if ended else "environment"
    confirmed, advisory = _indices(timeline, found, outcome, blame)
    steps = {seen.body.index: seen for seen in timeline.all(StepBegan)}.values()
    return JourneyRecord(
        id=journey.id,
        family=journey.family,
        name=journey.name,
        feature=journey.feature,
        line=journey.line,
        rule=journey.rule,
        tags=journey.tags,
        checklist=journey.checklist,
        persona=journey.persona,
        device=journey.device,
        locale=journey.locale,
        channels=channels(timeline),
        outcome=outcome,
        blame=blame,
        reason=ended.reason if ended else "The walk was cut off before this journey ended.",
        index=confirmed,
        index_advisory=advisory,
        band=band(confirmed),
        steps=tuple(_step(timeline, seen, found) for seen in steps),
        effort=effort_of(timeline),
        seconds=round(timeline.events[-1].at, 2),
        trace=f"blobs/{ended.trace}" if ended and ended.trace else "",
        complete=ended is not None,
        touchpoints=touchpoints(timeline),
        started=timeline.began.when,
        handling={one.held.subject: one.effort for one in handled(timeline)},
    )


def _indices(
    timeline: Timeline, found: Sequence[Cluster], outcome: Outcome, blame: Blame
) -> tuple[float | None, float | None]:
    """Confirmed and advisory F. A goal the shop made unreachable is 100; an unfinished walk has none."""
    if outcome == "blocked" and blame == "shop":
        return 100.0, 100.0
    if outcome in {"skipped", "not-applicable", "robot-failed"} or not perceived(timeline):
        return None, None
    return _index(found, confirmed_only=True), _index(found, confirmed_only=False)


def _index(found: Sequence[Cluster], *, confirmed_only: bool) -> float:
    return friction_index(cluster_spoil(c, confirmed_only=confirmed_only) for c in found)


def _step(timeline: Timeline, seen: Seen[StepBegan], found: Sequence[Cluster]) -> StepRecord:
    step = seen.body
    end = timeline.step_ends.get(step.index)
    outcome: StepOutcome = end.outcome if end else "robot-failed"
    own = [d for c in found for d in c.members if d.friction.step == step.index]
    strain, low = _strain(own, outcome)
    waits = [s.body.wait_ms for s in timeline.all(Action) if s.step == step.index]
    worst_first = sorted(own, key=lambda d: (-SEVERITIES.index(d.friction.severity), d.order))
    return StepRecord(
        index=step.index,
        keyword=step.keyword,
        text=step.text,
        file=step.file,
        line=step.line,
        outcome=outcome,
        seconds=round(end.seconds, 2) if end else 0.0,
        strain=strain,
        strain_low=low,
        reason=end.reason if end else "The walk was cut off in this step.",
        screenshot=_picture(timeline, step.index, end.screenshot if end else ""),
        findings=tuple(finding_id(d) for d in worst_first),
        actions=tuple(s.body.title for s in timeline.all(Action) if s.step == step.index),
        expectations=tuple(
            ExpectationRecord(s.body.text, s.body.expected, s.body.observed, s.body.held)
            for s in timeline.all(Expectation)
            if s.step == step.index
        ),
        at=round(seen.at, 2),
        wait_seconds=round(sum(waits) / 1000, 3) if waits else None,
    )


def _strain(own: Sequence[Draft], outcome: StepOutcome) -> tuple[float | None, float | None]:
    """-F of the step alone, confirmed and with probable findings; a symptom and its headline in one step count once
    each
    cause. None where the step was not walked.
    """
    if outcome in {"skipped", "not-applicable", "robot-failed"}:
        return None, None
    if outcome == "blocked":
        return -100.0, -100.0
    causes: dict[str, list[Draft]] = {}
    for draft in own:
        causes.setdefault(draft.friction.cause, []).append(draft)

    def strain(*, confirmed_only: bool) -> float:
        parts = (max(spoil(d, confirmed_only=confirmed_only) for d in group) for group in causes.values())
        return -friction_index(parts) or 0.0

    return strain(confirmed_only=True), strain(confirmed_only=False)


def _picture(timeline: Timeline, step: int, shot: str) -> str:
    """The screenshot taken at the step's end, else the last one of its looks."""
    looks = [s.body.screenshot for s in timeline.all(Look) if s.step == step and s.body.screenshot]
    name = shot or (looks[-1] if looks else "")
    return f"blobs/{name}" if name else ""
