"""The list of steps that many checkouts show, and what it says is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.wayfinding.lexicon import LANGUAGES, lexicon
from journeys.wayfinding.words import fold, has_phrase

if TYPE_CHECKING:
    from journeys.model.outline import Node
    from journeys.shopper.eyes import View

LISTS = frozenset({"list", "navigation", "tablist"})
PATH = ("address", "delivery", "payment", "review")
SHORT = 5  # words: a longer item is no name of a step
FEW = 8  # items: a longer list is no list of steps


def review_ahead(view: View) -> bool:
    """Whether a list of steps on the page names a review that comes after the step the page is at."""
    return any(_before_review(steps, view.stage) for steps in _step_lists(view))


def _before_review(steps: list[str], stage: str) -> bool:
    if "review" not in steps or stage not in steps:
        return False
    return steps.index("review") > steps.index(stage)


def _step_lists(view: View) -> list[list[str]]:
    outline = view.state.outline
    found = []
    for node in outline.nodes:
        if node.role in LISTS:
            items = outline.children(node)
            if len(items) <= FEW:
                found.append([step for item in items if (step := _step(outline.read(item), item))])
    return found


def _step(words: str, item: Node) -> str:
    text = fold(words)
    if not text or len(text.split()) > SHORT or item.role in {"radio", "option"}:
        return ""
    return next((stage for stage in reversed(PATH) if any(_names(text, stage, code) for code in LANGUAGES)), "")


def _names(text: str, stage: str, code: str) -> bool:
    return any(has_phrase(text, phrase) for phrase in lexicon(code).stages[stage])
