from __future__ import annotations

import pytest

from journeys.errors import UsageError, reason_of


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(111, "Connection refused"), "Connection refused"),
        (ValueError("two\n  lines"), "two lines"),
        (TimeoutError(), "TimeoutError"),
        (ValueError("x" * 900), "x" * 200),
    ],
)
def test_what_a_library_says_is_one_line_for_a_person(error: BaseException, said: str) -> None:
    assert reason_of(error) == said


def test_an_error_says_where_what_and_what_to_do() -> None:
    assert str(UsageError("it is gone.", where="a.toml:3", do="Write it.")) == "a.toml:3: it is gone. Write it."
