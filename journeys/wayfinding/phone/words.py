"""The words of phone menus, in six languages together: callers meet menus that mix them."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources

from journeys.wayfinding.words import fold

LANGUAGES = ("en", "de", "fr", "es", "it", "nl")


@cache
def phrases(table: str, key: str) -> tuple[str, ...]:
    """Folded phrases of one list in all languages, longest first; "*" is any word. KeyError for no such list."""
    folder = resources.files("journeys.wayfinding.phone") / "words"
    found: dict[str, None] = {}
    for language in LANGUAGES:
        data = tomllib.loads((folder / f"{language}.toml").read_text(encoding="utf-8"))
        found |= dict.fromkeys(" ".join("*" if w == "*" else fold(w) for w in p.split()) for p in data[table][key])
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


@cache
def topics() -> tuple[str, ...]:
    """The topics an option can have."""
    text = (resources.files("journeys.wayfinding.phone") / "words" / "en.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["topics"])


@cache
def pattern(table: str, key: str) -> re.Pattern[str]:
    """The list as one expression over folded text."""
    parts = (re.escape(phrase).replace(r"\*", r"\w+").replace(r"\ ", " ") for phrase in phrases(table, key))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")


def says(key: str, folded: str) -> bool:
    """Whether the folded text has one of the [menu] phrases."""
    return pattern("menu", key).search(folded) is not None
