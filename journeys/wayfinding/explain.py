"""A ranking told in plain text: what was looked for, what was found and why, and what would help at a dead end."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.model.outline import PageState
from journeys.wayfinding.intents import INTENTS
from journeys.wayfinding.language import language_of
from journeys.wayfinding.ranking import Candidate, find
from journeys.wayfinding.scene import scene_of
from journeys.wayfinding.weights import THRESHOLD

SHOWN = 5


def explain(state: PageState, intent: str, *, language: str = "", subject: str = "", words: str = "") -> str:
    """The ranking for `intent` as lines of text. Raises KeyError for an intent that is not on the menu."""
    found = find(state, intent, language=language, subject=subject, words=words)
    return "\n".join(_lines(state, intent, language, subject, found))


def _lines(state: PageState, intent: str, language: str, subject: str, found: tuple[Candidate, ...]) -> Iterator[str]:
    about = f" for “{subject}”" if subject else ""
    yield f"Looked for {INTENTS[intent].description}{about} ({intent}), reading {language or _spoken(state)}."
    if not found:
        yield f"Nothing reached {THRESHOLD:.2f}: no control is likely enough."
        yield from _help(state, intent)
    for rank, candidate in enumerate(found[:SHOWN], start=1):
        node = candidate.node
        name = scene_of(state).labels[node.index] or "(no name)"
        yield f"{rank}. {candidate.score:.2f} {node.role} “{name[:60]}”: {'; '.join(candidate.reasons)}"
    if len(found) > SHOWN:
        yield f"... and {len(found) - SHOWN} more."


def _spoken(state: PageState) -> str:
    return language_of(state.outline) or "every language"


def _help(state: PageState, intent: str) -> Iterator[str]:
    scene = scene_of(state)
    names = dict.fromkeys(scene.labels[n.index][:40] for n in scene.nodes if n.ref and n.role in {"button", "link"})
    seen = ", ".join(f"“{name}”" for name in names if name)
    if seen:
        yield f"Controls on the page: {seen[:400]}"
    yield "If one of them is meant, one line under the store's controls in journeys.toml helps:"
    yield f'"{intent}" = "its words"'
