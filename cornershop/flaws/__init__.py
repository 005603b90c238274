"""The flaws a shop can be given on purpose, each with a near miss: something that looks alike and is fine.

Ids are those of the detectors. Everything is off unless switched on for an instance, a browser (by cookie) or a
request (by header).
"""

from __future__ import annotations

from cornershop.flaws import (
    forms,
    messages,
    money,
    navigation,
    papers,
    parcels,
    people,
    phone,
    post,
    recovery,
    search,
    sight,
)
from cornershop.flaws.crowd import WEAKNESSES
from cornershop.flaws.record import Flaw, Flaws

GROUPS = (navigation, forms, sight, money, messages, post, people, phone, papers, search, parcels, recovery)
REGISTRY: dict[str, Flaw] = {flaw.id: flaw for group in GROUPS for flaw in group.FLAWS}

__all__ = ["REGISTRY", "WEAKNESSES", "Flaw", "Flaws", "parse"]


def parse(text: str) -> tuple[str, ...]:
    """Ids from `a,b`. Raises ValueError naming the first unknown one."""
    ids = tuple(part.strip() for part in text.split(",") if part.strip())
    for one in ids:
        if one not in REGISTRY and one not in WEAKNESSES:
            known = ", ".join(sorted((*REGISTRY, *WEAKNESSES)))
            raise ValueError(f"no flaw is called {one!r}; there are: {known}")
    return ids
