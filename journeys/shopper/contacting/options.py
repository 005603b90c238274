"""Which of the offered buttons a customer takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from journeys.model.talk import plain, says

if TYPE_CHECKING:
    from journeys.shopper.contacting.issues import Issue
    from journeys.shopper.contacting.lines import Replies

LETTERS = 4  # shorter words tell nothing


def option_for(replies: Replies, issue: Issue, language: str, *, person: bool) -> str:
    """The option of the last reply that leads to a person (when `person`) or speaks of the issue; "" for none."""
    offered = replies[-1].options if replies else ()
    if person:
        return next((title for title in offered if says("person", title, language)), "")
    wanted = _words(f"{issue.words(language)} {issue.role}")
    rated = [(len(_words(title) & wanted), -place) for place, title in enumerate(offered)]
    best = max(rated, default=(0, 0))
    return offered[-best[1]] if best[0] else ""


def _words(text: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in re.findall(rf"[^\W\d_]{{{LETTERS},}}", plain(text)))
