"""The stages of a checkout and how far along they are."""

from __future__ import annotations

from journeys.model.fact import STAGES

CHECKOUT = frozenset({"contact", "address", "delivery", "payment", "review"})
ORDER = {stage: place for place, stage in enumerate(STAGES)}


def at_or_past(stage: str, target: str) -> bool:
    """Whether a stage of the purchase is the target or one that comes after it."""
    path = CHECKOUT | {"home", "list", "product", "basket", "confirmation"}
    return stage in path and ORDER[stage] >= ORDER[target]
