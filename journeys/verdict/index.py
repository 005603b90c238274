"""The friction index: if the troubles acted independently, the chance that at least one of them spoils the journey."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence

from journeys.model.conventions import (
    BANDS,
    CONFIDENCE_WEIGHT,
    CRITICALITY,
    DEFAULT_CRITICALITY,
    MOBILE_SHARE,
    SPOIL_WEIGHT,
    WEIGHT_DRAWS,
    WEIGHT_SEED,
    WEIGHT_SPREAD,
)
from journeys.model.finding import Confidence
from journeys.verdict.clusters import Cluster
from journeys.verdict.draft import Draft

MOBILE_GROUP = "mobile"


def exposure(draft: Draft) -> float:
    """Share of the journey's customers who meet it, 0 to 1. Repeats raise it; the mobile group reaches phone users
    only.
    """
    once = draft.friction.exposure * (MOBILE_SHARE if draft.meta.group == MOBILE_GROUP else 1.0)
    return float(1 - (1 - min(once, 1.0)) ** draft.occurrences) if once < 1 else 1.0


def spoil(draft: Draft, *, confirmed_only: bool, weights: Mapping[str, float] = SPOIL_WEIGHT) -> float:
    """P of one finding: weight x exposure x confidence. With `confirmed_only` anything less sure counts nothing."""
    confidence: Confidence = draft.friction.confidence
    sure = (1.0 if confidence == "confirmed" else 0.0) if confirmed_only else CONFIDENCE_WEIGHT[confidence]
    return weights[draft.friction.severity] * exposure(draft) * sure


def cluster_spoil(cluster: Cluster, *, confirmed_only: bool, weights: Mapping[str, float] = SPOIL_WEIGHT) -> float:
    """P of a cluster: the largest of its members, once."""
    return max(spoil(draft, confirmed_only=confirmed_only, weights=weights) for draft in cluster.members)


def friction_index(parts: Iterable[float]) -> float:
    """F = 100 * (1 - product of (1 - p)), 0 to 100, rounded to a tenth. The order of `parts` does not matter."""
    smooth = 1.0
    for part in sorted(parts):
        smooth *= 1 - part
    return round(100 * (1 - smooth), 1)


def band(index: float | None) -> str:
    """smooth, light, heavy or severe; not-walked for None."""
    if index is None:
        return "not-walked"
    return next(name for end, name in BANDS if index < end)


def criticality(checklist: Sequence[str], overrides: Mapping[str, float], *, broken: bool = False) -> float:
    """How much a journey weighs in the store's index: its heaviest checklist row; `broken`: that of recovery."""
    known = {**CRITICALITY, **overrides}
    if broken:
        return known["recovery"]
    return max((known.get(row, DEFAULT_CRITICALITY) for row in checklist), default=DEFAULT_CRITICALITY)


def store_index(weighted: Sequence[tuple[float, float]]) -> float | None:
    """The mean of (criticality, index) pairs weighted by criticality; None when there are none."""
    total = sum(weight for weight, _ in weighted)
    return round(sum(weight * index for weight, index in weighted) / total, 1) if total else None


def ranking_changes(journeys: Sequence[Sequence[Cluster]]) -> float | None:
    """Share of random weight draws in which the order of the journeys differs; None with fewer than two journeys."""
    if len(journeys) < 2:
        return None
    usual = _ranking(journeys, SPOIL_WEIGHT)
    chance = random.Random(WEIGHT_SEED)  # noqa: S311 - a fixed, reproducible draw, not a secret
    changed = 0
    for _ in range(WEIGHT_DRAWS):
        drawn = {s: min(1.0, w * chance.uniform(1 - WEIGHT_SPREAD, 1 + WEIGHT_SPREAD)) for s, w in SPOIL_WEIGHT.items()}
        changed += _ranking(journeys, drawn) != usual
    return round(changed / WEIGHT_DRAWS, 3)


def _ranking(journeys: Sequence[Sequence[Cluster]], weights: Mapping[str, float]) -> list[int]:
    scores = [
        friction_index(cluster_spoil(c, confirmed_only=True, weights=weights) for c in found) for found in journeys
    ]
    return sorted(range(len(scores)), key=lambda place: (-scores[place], place))
