"""The words shops use, per language, as data files: does a text say this?

Each file of `language/` maps topics to lists of regular expressions without anchors; case does not matter and each must
stand on word boundaries. Topics are asked of all languages together: their phrases are specific enough not to collide.
"""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

LANGUAGES = ("en", "de", "fr", "es", "it", "nl")

# The classes of reason a shop can give for refusing a code.
REASONS = ("expired", "minimum", "product", "used", "account", "unknown", "region", "combined", "not-yet")


@lru_cache(maxsize=1)
def packs() -> dict[str, dict[str, list[str]]]:
    """Language code -> topic -> patterns."""
    folder = files("journeys.detectors._support") / "language"
    return {code: tomllib.loads((folder / f"{code}.toml").read_text(encoding="utf-8")) for code in LANGUAGES}


@lru_cache(maxsize=256)
def pattern(topic: str) -> re.Pattern[str]:
    """One pattern for a topic in all languages. Raises KeyError for a topic no pack has."""
    parts = [part for pack in packs().values() for part in pack.get(topic, [])]
    if not parts:
        raise KeyError(topic)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=8192)
def says(topic: str, text: str) -> bool:
    """Whether the text says anything of this topic, in any language."""
    return bool(pattern(topic).search(text))


@lru_cache(maxsize=1024)
def says_only(topic: str, text: str) -> bool:
    """Whether nothing is left of the text when the topic's phrases are taken out."""
    left = pattern(topic).sub(" ", text)
    return left != text and not re.search(r"\w", left)


def reasons(text: str) -> tuple[str, ...]:
    """The classes of reason a refusal gives, in the order of REASONS."""
    return tuple(reason for reason in REASONS if says(f"reason-{reason}", text))


def speaks(locale: str) -> bool:
    """Whether there is a pack for the language of this locale."""
    return locale.replace("-", "_").split("_")[0].casefold() in LANGUAGES
