from __future__ import annotations

import pytest

from journeys.reporting.text import clean, clip, count, line, listed


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]8;;https://evil.example\x07link\x1b]8;;\x07", "link"),
        ("\x1b]0;title\x1b\\rest", "rest"),
        ("bell\x07 nul\x00 c1\x9b31m", "bell nul c131m"),
        ("user \u202egnp.exe\u202c", "user gnp.exe"),
        ("lone \ud800 half", "lone  half"),
        ("two\r\nlines\tand tabs", "two\nlines\tand tabs"),
        ("مرحبا 你好 ñ 🙂", "مرحبا 你好 ñ 🙂"),
    ],
)
def test_clean_removes_what_acts_and_keeps_what_reads(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned


def test_line_is_one_line_of_limited_length() -> None:
    assert line("  a\n\n b\t c ") == "a b c"
    assert line("x" * 5000, 20) == "x" * 19 + "…"


def test_clip_keeps_short_text() -> None:
    assert clip("short", 5) == "short"


def test_count_and_listed_read_as_prose() -> None:
    assert count(1, "rule") == "1 rule"
    assert count(0, "journey") == "0 journeys"
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"
