"""Roles in sentences ("my usual product", "the welcome code"), checked against a store's brief before the walk."""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.errors import FeatureError
from journeys.gherkin.catalogue import Sentence
from journeys.gherkin.reading import StepText
from journeys.model.brief import Brief

ROLE = re.compile(r"\{name\} (product|code|order)\b")
ORDER = re.compile(r"\bmy \{role\}")
TOPIC = re.compile(r"\{(topic)\}")


def unknown_roles(step: StepText, sentence: Sentence, brief: Brief, file: str) -> Iterator[FeatureError]:
    """Errors for roles the brief does not know: those of `{name} product`, `{name} code`, `{name} order`, `{topic}`.

    And of `my {role}`, an order, where the brief knows any order: without one, the journey is not applicable there.
    """
    values = sentence.context.parser.parse_arguments(step.text) or {}
    kind = ROLE.search(sentence.pattern)
    if kind:
        yield from _missing(f"{values.get('name')} {kind[1]}", f"{kind[1]}s", step, brief, file)
    elif ORDER.search(sentence.pattern) and brief.orders:
        yield from _missing(str(values.get("role")), "orders", step, brief, file)
    elif TOPIC.search(sentence.pattern):
        yield from _missing(str(values.get("topic")), "questions", step, brief, file)


def _missing(role: str, table: str, step: StepText, brief: Brief, file: str) -> Iterator[FeatureError]:
    known: dict[str, object] = getattr(brief, table)
    if role not in known:
        have = ", ".join(repr(name) for name in known) or "none"
        yield FeatureError(
            f"the store {brief.store!r} has no {role!r} among its {table} (it has: {have}).",
            where=f"{file}:{step.line}",
            do=f"Say in journeys.toml, under [stores.{brief.store}.{table}], what it is.",
        )
