from dataclasses import replace

from journeys.detectors._support.conclude import conclude, merge, missing, not_applicable, not_reached
from journeys.model.finding import Clear, Friction, Proof

ONE = Friction("S2", "probable", 0, "button pay", "action:1", "x", "e", "o", (Proof(1),), url="https://s/a")


def test_three_outcomes() -> None:
    assert list(conclude([ONE], 5, missing("x"))) == [ONE]
    assert list(conclude([], 5, missing("x"))) == [Clear(5)]
    assert list(conclude([], 0, missing("x"))) == [missing("x")]
    assert {missing("").reason, not_reached("").reason, not_applicable("").reason} == {
        "evidence-missing",
        "not-reached",
        "not-applicable",
    }


def test_merge_keeps_the_worst_and_counts() -> None:
    worse = replace(ONE, severity="S4", confidence="confirmed", proofs=(Proof(2),), cause="action:2")
    (joined,) = merge([ONE, worse])
    assert (joined.severity, joined.confidence, joined.count, joined.cause) == ("S4", "confirmed", 2, "action:2")
    assert joined.proofs == (Proof(2), Proof(1))


def test_other_places_stay_apart() -> None:
    assert len(merge([ONE, replace(ONE, url="https://s/b")])) == 2
    assert len(merge([ONE, replace(ONE, rule="label")])) == 2
