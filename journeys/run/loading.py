"""A load run: prepare the shop, send the crowd, break what the plan breaks, count the books, judge, report."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

from journeys.channels import ledger
from journeys.config import BUNDLED, Config
from journeys.errors import ConfigError, HarnessError, UsageError
from journeys.evidence.codec import encode
from journeys.evidence.store import RunStore
from journeys.faults.hooks import HookBreaker
from journeys.load import measuring
from journeys.load.measuring import Beat
from journeys.load.names import (
    CONTROL,
    FAULTS,
    FOLDER,
    PARENT,
    PLAN,
    PREPARED,
    PROCESSES,
    RUN,
    STORE,
    TOKEN,
    URL,
)
from journeys.load.stages import stage_at
from journeys.load.standing import tell
from journeys.load.windows import lived
from journeys.model.brief import Brief, Endpoint
from journeys.model.load import Invariant, Load, LoadPlan, RobotFelt
from journeys.model.result import Result, Run, Verdict
from journeys.reporting import write_reports
from journeys.run.conclude import RESULT, branding_of, point_latest
from journeys.run.crowding import START_SECONDS, WAIT_SECONDS, Crowd
from journeys.run.fault_plan import FaultPlan, check_names
from journeys.run.instance import switches_of
from journeys.run.ownership import prove_ownership
from journeys.run.plan import fresh_folder
from journeys.run.post import post_office
from journeys.run.robot_crowd import RobotRun, RobotsInCrowd
from journeys.run.robot_felt import compared
from journeys.run.shop import bundled_shop, reachable
from journeys.verdict.crowd import WHOLE, crowd_rules

TURN = 0.25  # seconds between two looks at the crowd
LATE = 30.0  # seconds a crowd may take over its plan


class Watch(Protocol):
    """Whoever shows a load run while it goes on."""

    def says(self, sentence: str) -> None:
        """What begins now."""

    def beats(self, beat: Beat, stage: int, faults: tuple[str, ...]) -> None:
        """A second of the crowd."""


@dataclass
class LoadRun:
    """One load run of a suite's store. `url` replaces the store's address, `flaws` are for the bundled shop only;
    `processes` and `others` are the crowd's, here and on other machines.
    """

    suite: Config
    plan: LoadPlan
    store: str
    watch: Watch
    url: str = ""
    flaws: tuple[str, ...] = ()
    processes: int = 1
    allure: bool = True
    others: int = 0
    folder: Path = field(init=False)
    interrupted: bool = field(default=False, init=False)
    _calm_told: dict[str, str] = field(default_factory=dict, init=False)

    def walk(self) -> tuple[Result, tuple[Path, ...]]:
        """The whole run: its result and reports. Raises JourneysError where it could not begin."""
        brief = self.suite.brief(self.store, self.url)
        if self.flaws and brief.url != BUNDLED:
            raise UsageError("only the bundled shop has flaws to switch on.", do="Leave --flaws out.")
        proof = prove_ownership(brief, brief.url, "load")
        if brief.url != BUNDLED:
            reachable(brief.url, brief.agent)
        self._check(brief)
        self.folder = fresh_folder(self.suite.runs, f"{brief.store}-load")
        began = datetime.now(UTC)
        with self._shop(brief) as open_brief:
            self._calm_told = self._told(open_brief, brief.url == BUNDLED)
            load, robots = self._in(open_brief)
        notes = (f"Load was allowed because {proof}.", *load.notes)
        return self._conclude(replace(load, notes=notes), brief.store, open_brief.url, began, robots)

    def _check(self, brief: Brief) -> None:
        """Raises ConfigError for a plan that this store cannot have."""
        check_names(self.plan.faults, self.plan.file)
        unknown = [role for role in self.plan.stock if role not in brief.products]
        if unknown:
            what = f"[stock] names {unknown[0]!r}, which [stores.{brief.store}.products] does not know."
            raise ConfigError(what, where=self.plan.file, do=f"Say in journeys.toml what {unknown[0]!r} is.")
        prepares = self.plan.stock or self.plan.orders or self.plan.readers
        if prepares and brief.url != BUNDLED and brief.ledger is None:
            what = f"the plan prepares the shop, and [stores.{brief.store}.ledger] is missing."
            raise ConfigError(what, where=self.plan.file, do="Say its url and token, or prepare the shop yourself.")

    @contextmanager
    def _shop(self, brief: Brief) -> Iterator[Brief]:
        """The store, or the bundled shop started for this run with a mail server of its own."""
        if brief.url != BUNDLED:
            yield brief
            return
        with ExitStack() as stack:
            smtp = stack.enter_context(post_office(brief, self.folder, bundled=True))
            shop = bundled_shop(self.flaws, smtp)
            stack.callback(shop.stop)
            control = f"{shop.url}{CONTROL}"
            faults = switches_of(f"{control}/faults", shop.token)
            yield replace(brief, url=shop.url, ledger=Endpoint(f"{control}/ledger", shop.token), faults=faults)

    def _in(self, brief: Brief) -> tuple[Load, Result | None]:
        """Everything that happens at the open shop."""
        breaker = HookBreaker(brief.faults, ours=not self.url) if brief.faults else None
        faults = FaultPlan(self.plan.faults, breaker, self.plan.file, lambda now: tell(self.folder / FAULTS, now))
        self._prepare(brief)
        calm, robots = self._calm(brief), RobotsInCrowd(self.plan.robots, lambda size: self._send(brief, size))
        _, before = ledger.read_books(brief.ledger, self.plan.invariants)
        self.watch.says(f"The crowd comes: {self.plan.users} users, {self.plan.seconds:g} seconds.")
        crowd = Crowd(self.suite.root, self.folder, self._environment(brief), self.processes, self.others)
        try:
            with faults:
                self._watch(crowd, faults, robots)
        except KeyboardInterrupt:
            self.interrupted = True
            self.watch.says("Stopped: the crowd is sent home, what was broken is mended.")
        finally:
            crowd.stop()
            if self.interrupted:
                robots.stop()
        crowd.check()
        seen, troubles = robots.results()
        numbers, after = ledger.read_books(brief.ledger, self.plan.invariants)
        load = self._measured(crowd, faults, numbers, ledger.since(before, after))
        felt = self._felt(calm, seen, load, crowd.pulse.began)
        notes = (*load.notes, *(f"Robots in the crowd: {trouble}" for trouble in troubles))
        return replace(load, robots=felt, notes=notes), self._shown(_thickest(seen, felt))

    def _shown(self, found: tuple[RobotRun, Result, Path] | None) -> Result | None:
        """The robots' result that the whole document tells of, its pictures beside it."""
        if found is None:
            return None
        _, result, place = found
        pictures = RunStore(place).blobs
        if pictures.is_dir():
            shutil.copytree(pictures, RunStore(self.folder).blobs, dirs_exist_ok=True)
        return result

    def _felt(self, calm: Result | None, seen: Seen, load: Load, began: float) -> tuple[RobotFelt, ...]:
        return tuple(
            one
            for run, result, place in seen
            for one in compared(calm, result, load.series, began, size=run.size, report=self._report_in(place))
        )

    def _report_in(self, place: Path) -> str:
        path = place / "report.html"
        return path.relative_to(self.folder).as_posix() if path.is_file() else ""

    def _prepare(self, brief: Brief) -> None:
        plan = self.plan
        if brief.ledger is None or not (plan.stock or plan.orders or plan.readers):
            return
        self.watch.says("Preparing the shop ...")
        stock = {brief.products[role]: pieces for role, pieces in plan.stock.items()}
        made = ledger.prepare(brief.ledger, stock, plan.orders, plan.readers)
        (self.folder / PREPARED).write_text(json.dumps(made), "utf-8")

    def _environment(self, brief: Brief) -> dict[str, str]:
        told = {PLAN: str(Path(self.plan.file).resolve()), STORE: brief.store, URL: brief.url}
        told |= {FOLDER: str(self.folder), RUN: self.folder.name, PARENT: str(os.getpid())}
        return told | {PROCESSES: str(self.others or self.processes)}

    def _told(self, brief: Brief, bundled: bool) -> dict[str, str]:
        """What robots are told: whose end is theirs, and what opens the bundled shop's books."""
        token = brief.ledger.token if bundled and brief.ledger else ""
        return {PARENT: str(os.getpid()), TOKEN: token, FOLDER: ""}

    def _calm(self, brief: Brief) -> Result | None:
        """The tagged journeys before the crowd comes, one after the other: what one breaks must not meet the next."""
        if self.plan.robots is None or not self.plan.robots.calm:
            return None
        self.watch.says("Robots walk the calm shop ...")
        robots, place = replace(self.plan.robots, workers=1), self.folder / "robots" / "calm"
        run = RobotRun(self.suite.root, robots, brief.store, brief.url, place, told=self._calm_told)
        try:
            return run.result()[0]
        finally:
            run.stop()

    def _send(self, brief: Brief, size: int) -> RobotRun:
        """Robots into the crowd. A fault is waited for, which is no time of their own."""
        assert self.plan.robots
        place = self.folder / "robots" / (f"crowd-{size}" if size else "crowd")
        waits = max((fault.end for fault in self.plan.faults), default=0.0)
        return RobotRun(
            self.suite.root,
            self.plan.robots,
            brief.store,
            brief.url,
            place,
            told=self._calm_told | {FOLDER: str(self.folder)},
            deadline=self.suite.suite.deadline + waits,
            size=size,
        )

    def _watch(self, crowd: Crowd, faults: FaultPlan, robots: RobotsInCrowd) -> None:
        """Until the crowd is gone: faults by the crowd's clock, robots when it is their time."""
        started, shown = datetime.now(UTC).timestamp(), 0
        while crowd.running:
            crowd.wait(TURN)
            pulse, now = crowd.pulse, datetime.now(UTC).timestamp()
            if not pulse.began:
                if now - started > START_SECONDS + (WAIT_SECONDS if self.others else 0):
                    raise HarnessError("the crowd did not begin.", where=str(self.folder))
                continue
            at = now - pulse.began
            faults.begin(pulse.began)
            faults.reach(at)
            robots.reach(at, pulse.beats[-1].users if pulse.beats else 0)
            for beat in pulse.beats[shown:]:
                self.watch.beats(beat, stage_at(self.plan.stages, beat.at), faults.standing)
            shown = len(pulse.beats)
            if at > self.plan.seconds + LATE:
                return

    def _measured(
        self, crowd: Crowd, faults: FaultPlan, numbers: dict[str, int], invariants: tuple[Invariant, ...]
    ) -> Load:
        pulse, plan = crowd.pulse, self.plan
        beats = pulse.beats
        whole = measuring.whole(pulse, plan) and not self.interrupted
        windows = [lived(beats, planned, window) for planned, window in faults.done]
        hot = ("The crowd's own process was short of breath: times are too long.",)
        return Load(
            plan=Path(plan.file).name,
            title=plan.title,
            ended=WHOLE if whole else "interrupted" if self.interrupted else "it ended early",
            seconds=round(beats[-1].at if beats else 0.0, 1),
            planned_users=plan.users,
            most_users=max((beat.users for beat in beats), default=0),
            workers=max((beat.workers for beat in beats), default=0) or 1,
            workers_lost=max((beat.lost for beat in beats), default=0),
            series=measuring.series(beats),
            timed=measuring.timed(self.folder / measuring.STATS),
            failures=measuring.failures(self.folder / measuring.FAILURES),
            faults=tuple(windows),
            invariants=invariants,
            numbers=numbers,
            break_point=next((beat.broke_at for beat in reversed(beats) if beat.broke_at is not None), None),
            notes=hot if any(beat.hot for beat in beats) else (),
        )

    def _conclude(
        self, load: Load, store: str, url: str, began: datetime, robots: Result | None
    ) -> tuple[Result, tuple[Path, ...]]:
        """Result and reports: the robots' journeys and findings, where there are any, under the crowd's verdict."""
        rules = crowd_rules(self.plan, load)
        walks = sum(timed.count for timed in load.of("walk"))
        run = Run(
            id=self.folder.name,
            started=began.isoformat(timespec="seconds"),
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
            store=store,
            url=url,
            versions={name: version(name) for name in ("journeys", "locust")},
            seed=self.suite.suite.seed,
            complete=load.ended == WHOLE,
            planned=robots.run.planned if robots else 0,
            walked=robots.run.walked if robots else 0,
            title=load.title,
        )
        verdict = Verdict(all(rule.passed for rule in rules), rules, robots.verdict.index if robots else None, "")
        empty = Result(run, (), (), (), (), verdict)
        result = replace(robots or empty, run=run, verdict=verdict, load=load)
        self.watch.says(f"{walks} walks; judging and writing reports ...")
        (self.folder / RESULT).write_bytes(encode(result))
        reports = self.suite.root / self.suite.suite.reports
        formats = ["html", "junit", "markdown", "allure", *(["allure-html"] if self.allure else [])]
        written = write_reports(result, self.folder, branding=branding_of(reports), formats=formats)
        point_latest(self.folder)
        return result, written


Seen = Sequence[tuple[RobotRun, Result, Path]]


def _thickest(seen: Seen, felt: Sequence[RobotFelt]) -> tuple[RobotRun, Result, Path] | None:
    """What the robots found where most others were: the journeys and findings of the whole document."""
    most = {one.size: one.users for one in felt}
    return max(seen, key=lambda one: most.get(one[0].size, 0), default=None)
