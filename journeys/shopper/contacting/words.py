"""What a customer says to a shop, in six languages: `words/LANGUAGE.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

LANGUAGES = ("en", "de", "fr", "es", "it", "nl")


@lru_cache(maxsize=len(LANGUAGES))
def _file(language: str) -> Mapping[str, str | Mapping[str, str]]:
    folder = files("journeys.shopper.contacting") / "words"
    return tomllib.loads((folder / f"{language}.toml").read_text(encoding="utf-8"))


def sentence(key: str, language: str, **more: str) -> str:
    """A sentence in `language`, English where there is none. Raises KeyError for a key there is not."""
    words = _file(language[:2] if language[:2] in LANGUAGES else "en")
    return str(words[key]).format(**more)


def value_sentence(slot: str, value: str, language: str) -> str:
    """What tells a slot's value: "My order number is 1042."; the bare value for a slot without a sentence."""
    table = _file(language[:2] if language[:2] in LANGUAGES else "en")["value"]
    assert isinstance(table, Mapping)
    return table[slot].format(value=value) if slot in table else value
