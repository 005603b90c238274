"""Is a refusal only a refusal? Whatever is more than the known words of a bare no may be its reason."""

from __future__ import annotations

import re
from functools import lru_cache

from journeys.detectors._support.phrases import packs


def bare(message: str, subject: str = "") -> bool:
    """Whether a message says no and nothing else: in one language, every word of it belongs to a bare refusal.

    `subject` is what was refused, which may be named. A text without any word is no refusal.
    """
    said = re.sub(re.escape(subject), " ", message, flags=re.IGNORECASE) if subject else message
    said = said.replace("’", "'")
    if not re.search(r"[^\W\d_]", said):
        return False
    return any(not re.search(r"\w", words.sub(" ", said)) for words in _words())


@lru_cache(maxsize=1)
def _words() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(rf"(?<!\w)(?:{'|'.join(pack['bare-refusal'])})(?!\w)", re.IGNORECASE) for pack in packs().values()
    )
