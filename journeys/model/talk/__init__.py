"""The words of customer service in English, German, French, Spanish, Italian and Dutch, as data: `LANGUAGE.toml`.

A file holds tables of topics, each a list of regular expressions without anchors that must stand on word boundaries.
They are matched on `plain` text. `slot` holds what information is called, `ask` how it is asked for and `say` what
agents and bots do with words. Where the language is known, it and English are asked; otherwise all together.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import lru_cache
from importlib.resources import files

LANGUAGES = ("en", "de", "fr", "es", "it", "nl")
_ODD = {ord(one): plain for many, plain in (("’‘`´", "'"), ("‐‑", "-"), ("\u00a0¿¡", " ")) for one in many}


def plain(text: str) -> str:
    """Lower case, without accents and doubled blanks; punctuation stays, apostrophes and hyphens are made one kind."""
    bare = unicodedata.normalize("NFKD", text.translate(_ODD).casefold())  # casefold makes ss of ß
    kept = "".join(char for char in bare if not unicodedata.combining(char))
    return re.sub(r"[^\S\n]+", " ", kept).strip()


@lru_cache(maxsize=len(LANGUAGES))
def pack(language: str) -> dict[str, dict[str, list[str]]]:
    """Table -> topic -> patterns of one language."""
    folder = files("journeys.model") / "talk"
    return tomllib.loads((folder / f"{language}.toml").read_text(encoding="utf-8"))


def sections(table: str, language: str = "") -> tuple[dict[str, list[str]], ...]:
    """One table of every language, or of `language` and English."""
    short = language[:2].casefold()
    chosen = dict.fromkeys((short, "en")) if short in LANGUAGES else LANGUAGES
    return tuple(pack(one).get(table, {}) for one in chosen)


@lru_cache(maxsize=512)
def pattern(table: str, topic: str, language: str = "") -> re.Pattern[str]:
    """One pattern for a topic. Raises KeyError for a topic that no language has."""
    parts = [part for words in sections(table, language) for part in words.get(topic, [])]
    if not parts:
        raise KeyError(f"{table}.{topic}")
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")


@lru_cache(maxsize=8192)
def says(topic: str, text: str, language: str = "") -> bool:
    """Whether the text says something of a topic of `say`, in `language` (as locales begin) or any."""
    return bool(pattern("say", topic, language).search(plain(text)))
