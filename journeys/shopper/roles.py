"""Roles that features speak of ("my usual product"), looked up in the store's brief."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from journeys.errors import UsageError
from journeys.model.brief import Brief, KnownOrder

T = TypeVar("T")


def product(brief: Brief, role: str) -> str:
    """The name a customer would search for. Raises UsageError for a role the brief does not know."""
    return _role(brief, brief.products, role, "products", '"the product\'s name"')


def code(brief: Brief, role: str) -> str:
    """A promotion code. Raises UsageError for a role the brief does not know."""
    return _role(brief, brief.codes, role, "codes", '"THE-CODE"')


def order(brief: Brief, role: str) -> KnownOrder:
    """An order placed before the walk. Raises UsageError for a role the brief does not know."""
    return _role(brief, brief.orders, role, "orders", '{ number = "...", email = "..." }')


def question(brief: Brief, role: str) -> str:
    """A sentence for the chat. Raises UsageError for a role the brief does not know."""
    return _role(brief, brief.questions, role, "questions", '"the question, as a customer would type it"')


def _role(brief: Brief, known: Mapping[str, T], role: str, table: str, example: str) -> T:
    if role in known:
        return known[role]
    have = ", ".join(f'"{name}"' for name in known) or "none"
    raise UsageError(
        f'the store "{brief.store}" has no "{role}" among its {table} (it has: {have}).',
        where="journeys.toml",
        do=f'Add under [stores.{brief.store}.{table}]: "{role}" = {example}',
    )
