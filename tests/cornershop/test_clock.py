from datetime import UTC, datetime, timedelta

from cornershop.clock import Clock

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_it_goes_on_from_where_it_was_moved_to() -> None:
    real = [NOON]
    clock = Clock(lambda: real[0])
    clock.reach(NOON + timedelta(days=3))
    real[0] += timedelta(hours=1)
    assert clock.now() == NOON + timedelta(days=3, hours=1)


def test_it_never_goes_back() -> None:
    clock = Clock(lambda: NOON)
    clock.reach(NOON - timedelta(days=1))
    assert clock.now() == NOON
