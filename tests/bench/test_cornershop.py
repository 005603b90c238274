"""Every flaw of the bundled shop is found, every near miss is let be, and a clean shop is left in peace."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cornershop.flaws import REGISTRY
from tests.bench.cases import BY_FLAW, CASES, UNTOLD, Case, Job
from tests.bench.records import Spoke, keep
from tests.bench.together import CLEAN, flawed, near
from tests.bench.trial import Bench, Told, open_bench

FLAWED, NEAR = flawed(), near()
pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with open_bench(tmp_path_factory.mktemp("bench")) as opened:
        yield opened


def walked(bench: Bench, job: Job) -> Told:
    """What a case came to; recorded for the table of detection."""
    told = bench.walk(job.way, on=job.on, near=job.near)
    keep(Spoke(job, frozenset(told.frictions), told.clear))
    return told


def missed(told: Told, case: Case) -> str:
    """Why a flaw does not count as found: not reported, at the wrong step, or not what it is about; "" when found."""
    found = told.of(case.flaw)
    words = " ".join(f"{friction.subject} {friction.observed}" for friction in found).casefold()
    if not found:
        return "not reported"
    if not {told.title(friction) for friction in found} & set(case.at):
        return f"at {sorted(told.title(friction) for friction in found)}"
    return "" if any(word in words for word in case.about) else words


@pytest.mark.parametrize("job", FLAWED, ids=[job.name for job in FLAWED])
def test_flaws_are_found_where_they_are(bench: Bench, job: Job) -> None:
    told = walked(bench, job)
    wrong = {flaw: why for flaw in job.on if (why := missed(told, BY_FLAW[flaw]))}
    assert not wrong, f"{told.ended or 'the walk went to its end'}; found instead: {told.frictions}"
    expected = (name for flaw in job.on for name in (flaw, *BY_FLAW[flaw].symptoms))
    assert not told.besides(*expected)


@pytest.mark.parametrize("job", NEAR, ids=[job.name for job in NEAR])
def test_a_near_miss_is_not_mistaken_for_a_flaw(bench: Bench, job: Job) -> None:
    told = walked(bench, job)
    assert not told.ended
    assert not {flaw: told.of(flaw) for flaw in job.near if told.of(flaw)}
    assert set(job.near) - UNTOLD <= told.clear, "a detector that cannot tell proves nothing"
    assert not told.besides(*(name for flaw in job.near for name in BY_FLAW[flaw].even_so))


@pytest.mark.parametrize("job", CLEAN, ids=[job.name for job in CLEAN])
def test_a_clean_shop_is_left_in_peace(bench: Bench, job: Job) -> None:
    told = walked(bench, job)
    assert not told.ended
    assert not told.frictions


def test_every_flaw_and_every_near_miss_is_walked_once() -> None:
    flaws = sorted(case.flaw for case in CASES)
    assert sorted(flaw for job in FLAWED for flaw in job.on) == flaws
    assert sorted(flaw for job in NEAR for flaw in job.near) == flaws


def test_every_detector_with_a_flaw_has_a_case() -> None:
    assert set(BY_FLAW) == {case.flaw for case in CASES} == set(REGISTRY)
