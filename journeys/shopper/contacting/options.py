"""Which of the offered buttons a customer takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from journeys.model.talk import plain, says

if TYPE_CHECKING:
    from journeys.shopper.contacting.issues import Issue
    from journeys.shopper.contacting.lines import Replies

KINDS = {"lost": ("lostparcel", "remedy"), "damaged": ("damaged", "remedy"), "refund": ("remedy",)}
LETTERS = 4  # shorter words tell nothing


def option_for(
    replies: Replies, issue: Issue, language: str, *, person: bool, taken: frozenset[str] = frozenset()
) -> str:
    """The option of the last reply that leads to a person (when `person`) or speaks of the issue; "" for none.

    What was `taken` before is not taken again.
    """
    offered = tuple(one for one in (replies[-1].options if replies else ()) if one not in taken)
    if person:
        return next((title for title in offered if says("person", title, language)), "")
    wanted = _words(f"{issue.words(language)} {issue.role}")
    rated = [(len(_words(title) & wanted), -place) for place, title in enumerate(offered)]
    best = max(rated, default=(0, 0))
    return offered[-best[1]] if best[0] else _by_kind(offered, issue.kind, language)


def _by_kind(offered: tuple[str, ...], kind: str, language: str) -> str:
    """The first option that speaks of this kind of trouble, or of putting it right, in other words than the issue."""
    topics = KINDS.get(kind, ())
    return next((title for topic in topics for title in offered if says(topic, title, language)), "")


def _words(text: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in re.findall(rf"[^\W\d_]{{{LETTERS},}}", plain(text)))
