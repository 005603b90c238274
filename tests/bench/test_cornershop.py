"""Every flaw of the bundled shop is found, every near miss is let be, and a clean shop is left in peace."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cornershop.flaws import REGISTRY
from tests.bench.cases import BY_FLAW, CASES, CLEAN, FLAWED, NEAR, UNTOLD, Case, Job
from tests.bench.trial import Bench, open_bench

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with open_bench(tmp_path_factory.mktemp("bench")) as opened:
        yield opened


@pytest.mark.parametrize(("case", "job"), list(zip(CASES, FLAWED, strict=True)), ids=[case.flaw for case in CASES])
def test_a_flaw_is_found_where_it_is(bench: Bench, case: Case, job: Job) -> None:
    told = bench.walk(job.way, on=job.on)
    found = told.of(case.flaw)
    assert found, f"{told.ended or 'the walk went to its end'}; found instead: {told.frictions}"
    assert {told.title(friction) for friction in found} & set(case.at)
    words = " ".join(f"{friction.subject} {friction.observed}" for friction in found).casefold()
    assert any(word in words for word in case.about), words
    assert not told.besides(case.flaw, *case.symptoms)


@pytest.mark.parametrize("job", NEAR, ids=[job.name for job in NEAR])
def test_a_near_miss_is_not_mistaken_for_a_flaw(bench: Bench, job: Job) -> None:
    told = bench.walk(job.way, near=job.near)
    assert not told.ended
    assert not {flaw: told.of(flaw) for flaw in job.near if told.of(flaw)}
    assert set(job.near) - UNTOLD <= told.clear, "a detector that cannot tell proves nothing"
    assert not told.besides()


@pytest.mark.parametrize("job", CLEAN, ids=[job.name for job in CLEAN])
def test_a_clean_shop_is_left_in_peace(bench: Bench, job: Job) -> None:
    told = bench.walk(job.way)
    assert not told.ended
    assert not told.frictions


def test_every_detector_with_a_flaw_has_a_case() -> None:
    assert set(BY_FLAW) == {case.flaw for case in CASES} == set(REGISTRY)
