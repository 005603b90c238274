"""How often wayfinding finds the right control first, by intent and language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeys.wayfinding import Candidate, find, language_of
from tests.wayfinding.catalogue import expected, is_meant, names, recorded


@dataclass(frozen=True)
class Trial:
    """One question put to wayfinding: `right` when the meant control came first (or, with nothing meant, none came)."""

    page: str
    language: str
    intent: str
    right: bool
    wanted: str
    got: str


def trials() -> Iterator[Trial]:
    """Every expectation of every page, tried without being told the language."""
    for name in names():
        page, state = expected(name), recorded(name)
        language = language_of(state.outline)
        for intent, wanted in page.first.items():
            found = find(state, intent, language=language, subject=page.subject.get(intent, ""))
            right = bool(found) and is_meant(found[0].node, wanted, state.outline.read(found[0].node))
            yield Trial(name, page.language, intent, right, wanted, _said(found))
        for intent in page.absent:
            found = find(state, intent, language=language)
            yield Trial(name, page.language, intent, not found, "nothing", _said(found))


def _said(found: tuple[Candidate, ...]) -> str:
    return "; ".join(f"{c.node.name or c.node.text or c.node.attributes} {c.score} {c.reasons}" for c in found[:2])
