"""Robots in the crowd, held against the calm shop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from journeys.model.load import Moment, RobotOutage
from journeys.model.result import FaultRecord, RecoveryCheck, Result
from journeys.run.robot_felt import compared, others, outages
from tests.reporting.samples import demo

BEGAN = 1_764_144_000.0  # 2025-11-26T08:00:00Z
CROWD = tuple(Moment(at, users, users, 0, 0, None, None) for at, users in ((1, 5), (11, 9), (21, 12), (31, 7)))


def walked(seen: Result, first: str, last: str) -> Result:
    day = "2025-11-26T08:00"
    return replace(seen, run=replace(seen.run, started=f"{day}:{first}+00:00", finished=f"{day}:{last}+00:00"))


def test_every_journey_in_the_crowd_stands_beside_the_calm_one(tmp_path: Path) -> None:
    seen = demo(tmp_path)
    journey = seen.journeys[0]
    crowd = walked(replace(seen, journeys=(replace(journey, index=(journey.index or 0) + 7, started=""),)), "10", "22")
    (felt,) = compared(seen, crowd, CROWD, BEGAN, size=9, report="robots/9/report.html")
    assert (felt.journey, felt.size, felt.fewest, felt.users, felt.calm) == (journey.id, 9, 9, 12, journey.index)
    assert felt.crowd == (journey.index or 0) + 7
    assert felt.findings == (), "what hurt in the calm shop is not the crowd's doing"


def test_findings_of_the_crowd_only_and_no_calm_run(tmp_path: Path) -> None:
    seen = demo(tmp_path)
    journey = seen.journeys[0]
    hurt = tuple(dict.fromkeys(f.title for f in seen.findings if f.journey == journey.id))
    (felt,) = compared(None, replace(seen, journeys=(journey,)), (), BEGAN)
    assert (felt.calm, felt.findings, felt.users) == (None, hurt, 0)


def test_who_went_on_alone_was_in_no_crowd_all_the_time(tmp_path: Path) -> None:
    def there(first: str, last: str, **changes: Any) -> tuple[int, int]:
        seen = walked(demo(tmp_path), first, last)
        return others(replace(seen.journeys[0], started="", **changes), seen, CROWD, BEGAN)

    assert there("10", "22") == (9, 12)
    assert there("10", "50") == (0, 12)
    assert there("40", "50") == (0, 0)


def test_what_is_known_of_the_journey_itself_goes_first(tmp_path: Path) -> None:
    seen = walked(demo(tmp_path), "00", "55")
    own = replace(seen.journeys[0], started="2025-11-26T08:00:19+00:00", seconds=4.0)
    assert others(own, seen, CROWD, BEGAN) == (12, 12)


def test_what_it_met_of_a_fault(tmp_path: Path) -> None:
    fault = FaultRecord("It fails", "payment", "error", "sandbox", "it", 1, 2.0, times=9, met=2, told=1.5, said="Sorry")
    checks = (RecoveryCheck("honest message", "held"), RecoveryCheck("way on", "failed"))
    journey = replace(demo(tmp_path).journeys[0], faults=(fault,), recovery=checks)
    assert outages(journey) == (RobotOutage("It fails", 2, "held", "cannot-tell", 1.5, None, "Sorry"),)
