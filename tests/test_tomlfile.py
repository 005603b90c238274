"""TOML files of a suite: where a mistake is."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from journeys.errors import ConfigError
from journeys.tomlfile import convert, line_of, read

TEXT = """title = "x"

[[stages]]
users = 5

[[stages]]  # the second
users = "many"
"""


class _Stage(msgspec.Struct):
    users: int = 0


def test_a_table_of_an_array_is_found_by_its_number() -> None:
    assert line_of(TEXT, ("stages", "0"), "users") == 4
    assert line_of(TEXT, ("stages", "1"), "users") == 7
    assert line_of(TEXT, ("stages", "1"), "") == 6
    assert line_of(TEXT, ("stages", "2"), "users") == 0
    assert line_of(TEXT, (), "title") == 1


def test_a_wrong_value_is_named_with_file_line_and_key(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(TEXT, "utf-8")
    raw, text = read(path)
    with pytest.raises(ConfigError) as refused:
        convert(raw["stages"][1], _Stage, path, text, ("stages", "1"))
    assert f"{path}:7" in str(refused.value)


def test_a_misspelt_key_is_answered_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="Did you mean 'users'"):
        convert({"user": 1}, _Stage, tmp_path / "p.toml", "user = 1", ())


def test_a_byte_order_mark_is_read_over(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_bytes(b'\xef\xbb\xbftitle = "Sale"\r\n')
    assert read(path)[0] == {"title": "Sale"}
