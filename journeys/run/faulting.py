"""The faults of one journey: which side can be broken here, what the calls of this shop are, and whether we may."""

from __future__ import annotations

from pathlib import Path

from journeys.errors import EvidenceError
from journeys.evidence.ledger import Ledger
from journeys.evidence.store import RunStore, read_ledger
from journeys.faults.board import LIVES, FaultBoard
from journeys.faults.calls import Call, call_of, learned
from journeys.faults.edge import EdgeBreaker
from journeys.faults.hooks import HookBreaker
from journeys.faults.protocol import Breaker
from journeys.model.brief import Brief
from journeys.model.event import Event
from journeys.model.fault import FaultArmed
from journeys.run.in_crowd import faults_of_the_plan
from journeys.run.ownership import prove_ownership
from journeys.run.plan import Plan

RUNS = 5  # saved runs that are asked what the calls of this store are, the newest first


def board_of(brief: Brief, ledger: Ledger, opened: object, plan: Plan) -> FaultBoard:
    """The journey's faults; `opened` is its page, whose line can be broken where it has an `edge`. In a crowd, only the
    plan breaks anything inside the shop: everybody else is there as well.
    """
    turns = faults_of_the_plan()
    breakers: list[Breaker] = [turns] if turns else []
    access = brief.faults
    if not turns and access and access.arm and access.disarm:
        breakers.append(HookBreaker(access, ours=bool(plan.token)))
    edge = getattr(getattr(opened, "page", None), "edge", None)
    if edge is not None:
        breakers.append(
            EdgeBreaker(
                edge, lambda target: known_call(target, brief, ledger.folder / "events.jsonl", Path(plan.folder))
            )
        )
    return FaultBoard(
        breakers,
        ledger.record,
        lambda: ledger.now,
        lambda: prove_ownership(brief, brief.url, "breaking it"),
        access.lives if access else LIVES,
        turns,
    )


def known_call(target: str, brief: Brief, own: Path, run: Path) -> Call | None:
    """What the store's owner says, else what this walk has shown, else what clean walks of saved runs did."""
    said = brief.faults.targets.get(target, "") if brief.faults else ""
    if said:
        return call_of(said)
    return learned(target, read_ledger(own)) or _from_runs(target, brief.store, run)


def _from_runs(target: str, store: str, run: Path) -> Call | None:
    folders = [run, *sorted((one for one in run.parent.glob("*") if one != run and one.is_dir()), reverse=True)[:RUNS]]
    for folder in folders:
        for events in _clean_walks(folder, store):
            call = learned(target, events)
            if call:
                return call
    return None


def _clean_walks(folder: Path, store: str) -> list[tuple[Event, ...]]:
    """The whole walks of a run of this store in which nothing was broken."""
    try:
        saved = RunStore(folder)
        if saved.header.store != store:
            return []
        walks = [timeline for timeline in saved.timelines() if timeline.ended and not timeline.all(FaultArmed)]
    except (EvidenceError, OSError):  # a folder that is no run, or one that is being written
        return []
    return [timeline.events for timeline in walks if timeline.ended and timeline.ended.outcome == "completed"]
