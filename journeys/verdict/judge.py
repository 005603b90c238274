"""Judging a saved run: a pure function of its evidence, its plan, and an earlier result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from journeys.detectors import DETECTORS
from journeys.detectors.protocol import Detector
from journeys.evidence.promises import promises
from journeys.evidence.store import RunHeader, RunStore
from journeys.evidence.timeline import Timeline, acquainted
from journeys.model.checklist import CHECKLIST
from journeys.model.finding import SEVERITIES
from journeys.model.result import (
    FindingRecord,
    JourneyRecord,
    PromiseRecord,
    Replays,
    Result,
    Row,
    Rule,
    Run,
    Verdict,
)
from journeys.verdict.baseline import active, with_states
from journeys.verdict.clusters import Cluster, clusters
from journeys.verdict.detecting import Detected, checks_of, detect_all
from journeys.verdict.draft import Draft
from journeys.verdict.faulting import fault_records, recovery_checks
from journeys.verdict.fingerprints import fingerprint
from journeys.verdict.gate import gate_rules
from journeys.verdict.index import criticality, ranking_changes, store_index
from journeys.verdict.recording import finding_id, finding_records, journey_record, replay_key
from journeys.verdict.recovery import settled
from journeys.verdict.tries import standing, told


def judge(store: RunStore, *, baseline: Result | None = None, detectors: Sequence[Detector] = DETECTORS) -> Result:
    """The result of a saved run. The same evidence, baseline and detectors give the same bytes.

    Raises EvidenceError when the run's plan or a ledger cannot be read.
    """
    header, tries = store.header, store.tries()
    timelines = acquainted([standing(each) for each in tries])
    for timeline in timelines:
        timeline.earlier = header.earlier.get(timeline.journey.id, timeline.earlier)
    said = {t.journey.id: detect_all(t, detectors) for t in timelines}
    found = {t.journey.id: clusters(settled(t, said[t.journey.id])) for t in timelines}
    journeys = tuple(
        replace(
            journey_record(t, found[t.journey.id]),
            tries=told(each),
            faults=fault_records(t),
            recovery=recovery_checks(t, said[t.journey.id]),
        )
        for t, each in zip(timelines, tries, strict=True)
    )
    findings = _findings(header, timelines, said, found, baseline)
    checks = checks_of([d for value in said.values() for d in value], detectors)
    run = _run(header, journeys, store.finished)
    rules = gate_rules(run, journeys, findings, checks, header.budgets, baseline)
    return Result(
        run=run,
        journeys=journeys,
        findings=findings,
        checks=checks,
        promises=_promises(timelines),
        verdict=_verdict(journeys, [found[j.id] for j in journeys if j.index is not None], rules, header),
        checklist=_rows(journeys, findings),
        notes=_notes(header, journeys),
    )


def _run(header: RunHeader, journeys: Sequence[JourneyRecord], finished: str) -> Run:
    return Run(
        id=header.id,
        started=header.started,
        finished=finished,
        store=header.store,
        url=header.url,
        versions=header.versions,
        seed=header.seed,
        complete=bool(finished) and all(j.complete for j in journeys),
        planned=len(header.journeys),
        walked=sum(j.complete for j in journeys),
        runner=header.runner,
        visit=header.visit,
        flaws=header.flaws,
    )


def _findings(
    header: RunHeader,
    timelines: Sequence[Timeline],
    said: dict[str, tuple[Detected, ...]],
    found: dict[str, tuple[Cluster, ...]],
    baseline: Result | None,
) -> tuple[FindingRecord, ...]:
    replays = _replays(said)
    records = [
        record
        for timeline in timelines
        for record in finding_records(timeline, found[timeline.journey.id], run=header.id, replays=replays)
    ]
    records.sort(key=lambda f: (-SEVERITIES.index(f.severity), f.journey, f.step, f.detector, f.id))
    told = {(d.meta.id, d.journey) for one in said.values() for d in one if d.outcome in {"clear", "friction"}}
    steps = {t.journey.id: _reached(t) for t in timelines}
    drafts = {finding_id(d): d for own in found.values() for c in own for d in c.members}
    stated = with_states(
        records,
        baseline,
        checked=lambda old: (old.detector, old.journey) in told and old.step in steps.get(old.journey, ()),
        aliases=lambda finding, version: _print_of_version(drafts[finding.id], version),
        mutes=header.mutes,
        today=header.started[:10],
    )
    return tuple(stated)


def _reached(timeline: Timeline) -> set[int]:
    """The steps that were really walked: a step that was skipped proves nothing about what used to hurt there."""
    return {index for index, end in timeline.step_ends.items() if end.outcome in {"passed", "failed", "blocked"}}


def _print_of_version(draft: Draft, version: str) -> str:
    """The print an earlier version (`id@major`) of the detector would have given, so that an upgrade is not news."""
    return fingerprint(draft.meta, draft.friction, draft.journey, major=int(version.rpartition("@")[2]))


def _replays(said: dict[str, tuple[Detected, ...]]) -> dict[tuple[str, str, str], Replays]:
    """Hits: journeys that met the friction. Of: journeys in which its detector could tell."""
    hits = Counter(key for one in said.values() for d in one for key in {replay_key(draft) for draft in d.drafts})
    told = Counter(d.meta.id for one in said.values() for d in one if d.outcome in {"clear", "friction"})
    return {key: Replays(count, told[key[0]]) for key, count in hits.items()}


def _promises(timelines: Sequence[Timeline]) -> tuple[PromiseRecord, ...]:
    return tuple(
        PromiseRecord(
            what=one.promise.what,
            made_at=one.promise.made_at,
            channel=one.promise.channel,
            due=one.promise.due,
            state=one.promise.state,
            journey=timeline.journey.id,
            quote=one.promise.quote,
            about=one.promise.about,
            step=one.step,
            closed_at=one.closed_at,
            proof=one.proof,
        )
        for timeline in timelines
        for one in promises(timeline)
    )


def _verdict(
    journeys: Sequence[JourneyRecord],
    scored: Sequence[Sequence[Cluster]],
    rules: tuple[Rule, ...],
    header: RunHeader,
) -> Verdict:
    indexed = [(j.index, j) for j in journeys if j.index is not None]
    worst = max(indexed, key=lambda pair: (pair[0], pair[1].id), default=None)
    return Verdict(
        passed=all(rule.passed for rule in rules),
        rules=rules,
        index=store_index([(_weight(j, header), index) for index, j in indexed]),
        worst=worst[1].id if worst else "",
        ranking_changes=ranking_changes(scored),
    )


def _weight(journey: JourneyRecord, header: RunHeader) -> float:
    return criticality(journey.checklist, header.criticality, broken=bool(journey.faults))


def _rows(journeys: Sequence[JourneyRecord], findings: Sequence[FindingRecord]) -> tuple[Row, ...]:
    return tuple(_row(key, title, journeys, findings) for key, title in CHECKLIST.items())


def _row(key: str, title: str, journeys: Sequence[JourneyRecord], findings: Sequence[FindingRecord]) -> Row:
    """A row shows its worst journey: a mean would hide a fiasco. Journeys in which something was broken on purpose are
    journeys of their own: they stand for a row only where there is no calm one.
    """
    every = [j for j in journeys if key in j.checklist]
    own = [j for j in every if not j.faults] or every
    indices = [j.index for j in own if j.index is not None]
    ids = {j.id for j in own}
    state = "walked" if indices else ("not-walked" if own else "not-yet")
    return Row(
        id=key,
        title=title,
        journeys=len(own),
        completed=sum(j.outcome == "completed" for j in own),
        findings=sum(f.journey in ids and not f.symptom_of for f in active(findings)),
        index=max(indices) if indices else None,
        state=state,
    )


def _notes(header: RunHeader, journeys: Sequence[JourneyRecord]) -> tuple[str, ...]:
    missing = sorted(set(header.journeys) - {j.id for j in journeys})
    left = sum(not form.answers for j in journeys for form in j.touchpoints.forms)
    people = (f"Left to people and not answered yet: {left}. `journeys ask` asks them.",) if left else ()
    return (*(f"Planned but not walked: {journey}" for journey in missing), *people)
