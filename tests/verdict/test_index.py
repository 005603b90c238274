import itertools

import pytest

from journeys.detectors.mobile import target_too_small
from journeys.verdict.clusters import Cluster, clusters
from journeys.verdict.index import (
    band,
    cluster_spoil,
    criticality,
    exposure,
    friction_index,
    ranking_changes,
    store_index,
)
from tests.verdict.build import draft


def _score(*ds: object, confirmed_only: bool = True) -> float:
    return friction_index(cluster_spoil(c, confirmed_only=confirmed_only) for c in clusters(ds))  # type: ignore[arg-type]


def test_the_worked_example_of_the_catalogue() -> None:
    assert friction_index([0.25, 0.08, 0.25 * 0.6]) == pytest.approx(41.3, abs=0.06)


def test_nothing_found_is_zero_and_everything_stays_below_a_hundred() -> None:
    many = [draft(severity="S4", cause=str(n), subject=str(n)) for n in range(30)]
    assert _score() == 0.0
    assert _score(*many) <= 100.0


def test_adding_a_finding_never_lowers_and_order_does_not_matter() -> None:
    three = [draft(severity=s, cause=s, subject=s) for s in ("S1", "S2", "S3")]
    scores = [_score(*three[:n]) for n in range(4)]
    assert scores == sorted(scores)
    assert len({_score(*order) for order in itertools.permutations(three)}) == 1


def test_a_symptom_of_the_same_cause_does_not_count_twice() -> None:
    assert _score(draft("dead-click"), draft("feedback-missing", severity="S2")) == _score(draft("dead-click"))


def test_probable_findings_count_half_and_only_in_the_advisory_index() -> None:
    unsure = draft(confidence="probable")
    assert _score(unsure) == 0.0
    assert _score(unsure, confirmed_only=False) == 12.5
    assert _score(draft(confidence="unconfirmed"), confirmed_only=False) == 0.0


def test_repeats_raise_exposure_and_the_mobile_group_reaches_phone_users_only() -> None:
    from dataclasses import replace

    rare = draft(exposure=0.2)
    assert exposure(replace(rare, occurrences=2)) == pytest.approx(0.36)
    assert exposure(replace(draft(), meta=target_too_small.META)) == pytest.approx(0.6)
    assert exposure(draft()) == 1.0


def test_bands() -> None:
    assert [band(x) for x in (None, 0, 9.9, 10, 25, 50, 100)] == [
        "not-walked",
        "smooth",
        "smooth",
        "light",
        "heavy",
        "severe",
        "severe",
    ]


def test_store_index_weighs_by_criticality() -> None:
    assert store_index([(5, 40), (2, 5)]) == 30.0
    assert store_index([]) is None


def test_ranking_changes_is_reproducible_and_zero_for_a_clear_order() -> None:
    heavy = [Cluster(d, (d,)) for d in [draft(severity="S4")]]
    light = [Cluster(d, (d,)) for d in [draft(severity="S1")]]
    close = [Cluster(d, (d,)) for d in [draft(severity="S2", cause=str(n), subject=str(n)) for n in range(3)]]
    middle = [Cluster(d, (d,)) for d in [draft(severity="S3")]]
    assert ranking_changes([heavy, light]) == 0.0
    assert 0 < (ranking_changes([middle, close]) or 0) < 1
    assert ranking_changes([heavy]) is None


def test_a_journey_in_which_something_was_broken_weighs_as_recovery() -> None:
    assert criticality(("C5", "C6"), {}) == 5.0
    assert criticality(("C6",), {}, broken=True) == 4.0
    assert criticality(("C6",), {"recovery": 1.5}, broken=True) == 1.5
