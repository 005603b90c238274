"""Which scenarios an expression of tags chooses, asked before anything is walked: `C6 and not slow`."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable

from journeys.errors import HarnessError, UsageError
from journeys.gherkin.reading import Feature
from journeys.tomlfile import did_you_mean

_WORD = re.compile(r"[^\s()]+")
_JOINS = frozenset(("and", "or", "not"))


def check_tags(expression: str, features: Iterable[Feature]) -> None:
    """Raises UsageError for what is no expression, HarnessError where it leaves nothing to walk."""
    words = [word for word in _WORD.findall(expression) if word not in _JOINS]
    chosen = _tree(expression, words)
    scenarios = [frozenset(scenario.tags) for feature in features for scenario in feature.scenarios]
    if any(_holds(chosen, {f"t{words.index(word)}" for word in words if word in tags}) for tags in scenarios):
        return
    known = sorted(frozenset().union(*scenarios))
    unknown = next((word for word in words if word not in known), "")
    hint = did_you_mean(unknown, known) if unknown else ""
    raise HarnessError(f"no journey has the tags {expression!r}.{hint}", do=f"Tags here: {', '.join(known) or 'none'}.")


def _tree(expression: str, words: list[str]) -> ast.expr:
    """The expression with a name for every tag; tags may hold signs that names may not."""
    named = _WORD.sub(lambda word: word[0] if word[0] in _JOINS else f"t{words.index(word[0])}", expression)
    try:
        found = ast.parse(named.strip(), mode="eval").body
    except SyntaxError as error:
        do = 'Join tags by `and`, `or`, `not` and brackets, as in "C6 and not slow".'
        raise UsageError(f"the tags {expression!r} cannot be read.", do=do) from error
    return found


def _holds(part: ast.expr, names: Collection[str]) -> bool:
    if isinstance(part, ast.BoolOp):
        joined = all if isinstance(part.op, ast.And) else any
        return joined(_holds(value, names) for value in part.values)
    if isinstance(part, ast.UnaryOp):
        return not _holds(part.operand, names)
    return isinstance(part, ast.Name) and part.id in names
