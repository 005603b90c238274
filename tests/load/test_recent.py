"""How long steps took lately, and whether trouble lasts."""

from __future__ import annotations

from collections import Counter

from journeys.load.recent import Lasting, Recent


def test_only_the_last_seconds_count() -> None:
    recent = Recent(5)
    times: Counter[int] = Counter()
    assert recent.p95(0, Counter(times)) is None
    times[4000] += 50
    assert recent.p95(1, Counter(times)) == 4.0
    times[100] += 10
    assert recent.p95(5, Counter(times)) == 4.0, "the slow ones ended within the last five seconds"
    assert recent.p95(6, Counter(times)) == 0.1
    assert recent.p95(12, Counter(times)) is None


def test_only_what_lasts_is_trouble_and_it_counts_from_its_beginning() -> None:
    trouble = Lasting(10)
    moments = [(0, True), (3, False), (5, True), (9, None), (12, True), (15, None), (16, True)]
    assert [trouble.users(at, 100 + at, how) for at, how in moments] == [None] * 5 + [105, 105]
