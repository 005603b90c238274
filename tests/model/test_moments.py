from datetime import UTC, datetime

from journeys.model.moments import moment, working_day_after

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)  # a Friday


def test_dates_and_times() -> None:
    assert moment("2026-11-27T10:00:00+00:00") == NOW
    assert moment("2026-11-27T10:00:00", NOW) == NOW
    assert moment("2026-11-27", NOW) == NOW.replace(hour=23, minute=59)
    assert moment("soon") is None
    assert moment("") is None


def test_working_days_skip_the_weekend() -> None:
    assert working_day_after(NOW) == datetime(2026, 11, 30, 10, 0, tzinfo=UTC)
