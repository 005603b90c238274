"""Answers as clients give them."""

from __future__ import annotations

from journeys.channels.wire.protocols import Answer


def test_headers_are_found_in_any_case_and_all_of_a_name() -> None:
    answer = Answer(200, (("SET-Cookie", "a=1"), ("Set-cookie", "b=2")))
    assert answer.header("set-cookie") == "a=1"
    assert answer.all("Set-Cookie") == ["a=1", "b=2"]
    assert answer.header("location") == ""
