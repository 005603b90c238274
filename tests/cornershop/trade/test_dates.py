from datetime import date

from cornershop.trade.dates import in_words, span, working_days_after


def test_working_days_skip_the_weekend() -> None:
    friday = date(2026, 11, 20)
    assert working_days_after(friday, 1) == date(2026, 11, 23)
    assert working_days_after(friday, 5) == date(2026, 11, 27)


def test_dates_in_words() -> None:
    assert in_words("2026-11-03") == "Tuesday 3 November 2026"
    assert in_words("") == ""
    assert span("2026-11-03", "2026-11-03") == "Tuesday 3 November 2026"
    assert span("2026-11-03", "2026-11-04") == "Tuesday 3 November 2026 to Wednesday 4 November 2026"
