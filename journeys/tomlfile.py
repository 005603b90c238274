"""A TOML file of a suite, read and held against its records; every mistake is one sentence with file, line and key."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from rapidfuzz import process

from journeys.errors import ConfigError

S = TypeVar("S", bound=msgspec.Struct)


def read(path: Path) -> tuple[dict[str, Any], str]:
    """A TOML file as values and as text. Raises ConfigError with file and line."""
    try:
        text = path.read_text("utf-8-sig")
        return tomllib.loads(text), text
    except OSError as error:
        raise ConfigError(f"it cannot be read ({error.strerror}).", where=str(path)) from error
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        where = f"{path}:{line[1]}" if line else str(path)
        reason = re.sub(r"\s*\(at .*\)$", "", str(error))
        raise ConfigError(f"this is not valid TOML: {reason}.", where=where) from error
    except UnicodeDecodeError as error:
        raise ConfigError("this is not UTF-8 text.", where=str(path)) from error


def convert(raw: object, kind: type[S], path: Path, text: str, place: tuple[str, ...]) -> S:
    """The table at `place` of `text` as a record. Raises ConfigError naming file, line and key."""
    if isinstance(raw, dict):
        check_keys(raw, kind.__struct_fields__, path, text, place)
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        what, _, inner = str(error).partition(" - at `$")
        parts = tuple(re.findall(r"[\w-]+", inner))
        key = re.search(r"field `([^`]+)`", what)
        table, last = (place + parts, key[1]) if key else (place + parts[:-1], parts[-1] if parts else "")
        line = line_of(text, table, last) or line_of(text, table, "")
        name = ".".join((*table, last) if last and not key else table)
        where = f"{path}:{line}" if line else str(path)
        raise ConfigError(f"[{name}]: {what[0].lower()}{what[1:]}.", where=where) from error


def check_keys(raw: dict[str, Any], known: Iterable[str], path: Path, text: str, place: tuple[str, ...]) -> None:
    """Raises ConfigError for a key that is not `known`, with the nearest that is."""
    for key in raw:
        if key not in known:
            table = f"[{'.'.join(place)}]" if place else "the file"
            line = line_of(text, place, key) or line_of(text, (*place, key), "")
            raise ConfigError(
                f"{table} has no key {key!r}.{did_you_mean(key, known)}",
                where=f"{path}:{line}" if line else str(path),
                do=f"Valid keys: {', '.join(sorted(known))}.",
            )


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A sentence with the nearest known word, "" when none is near."""
    best = process.extractOne(word, list(known), score_cutoff=60)
    return f" Did you mean {best[0]!r}?" if best else ""


def line_of(text: str, table: tuple[str, ...], key: str) -> int:
    """The line of `key` in `table` (of the table's header for ""), counted from 1; 0 when it cannot be told.

    A number in `table` counts the tables of an array from 0: ("stages", "1") is the second [[stages]].
    """
    wanted = tuple(part for part in table if not part.isdigit())
    nth = next((int(part) for part in table if part.isdigit()), -1)
    here: tuple[str, ...] = ()
    seen = -1
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(r"\s*\[+\s*(.+?)\s*\]+\s*(#.*)?$", line)
        if header:
            here = tuple(part.strip("\"' ") for part in re.findall(r"\"[^\"]*\"|'[^']*'|[^.]+", header[1]))
            seen += here == wanted
        if here != wanted or nth not in (-1, seen):
            continue
        if (header and not key) or (key and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line)):
            return number
    return 0
