"""From what was found and how much was looked at to one of the three outcomes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from journeys.detectors._support.places import template
from journeys.model.finding import SEVERITIES, CannotTell, Clear, Friction, Observation, Proof

# More proofs of one friction than this only make the report longer.
MAX_PROOFS = 6


def conclude(found: Iterable[Friction], looked: int, otherwise: CannotTell) -> Iterator[Observation]:
    """Frictions, each once with its count; else Clear when `looked` places were judged; else `otherwise`."""
    merged = merge(found)
    if merged:
        yield from merged
    elif looked > 0:
        yield Clear(looked)
    else:
        yield otherwise


def not_reached(detail: str) -> CannotTell:
    """The journey never came to the place this is about."""
    return CannotTell("not-reached", detail)


def not_applicable(detail: str) -> CannotTell:
    """The question does not arise in this journey."""
    return CannotTell("not-applicable", detail)


def missing(detail: str) -> CannotTell:
    """The place was reached, but what is needed to judge it was not recorded."""
    return CannotTell("evidence-missing", detail)


def merge(found: Iterable[Friction]) -> tuple[Friction, ...]:
    """One friction per subject, cause class, rule and URL template: the worst, with counts and proofs joined."""
    kept: dict[tuple[str, ...], Friction] = {}
    for friction in found:
        key = (friction.subject, friction.cause_class, friction.rule, template(friction.url))
        kept[key] = _join(kept[key], friction) if key in kept else friction
    return tuple(kept.values())


def _join(first: Friction, second: Friction) -> Friction:
    worse = SEVERITIES.index(second.severity) > SEVERITIES.index(first.severity)
    head, other = (second, first) if worse else (first, second)
    confirmed = "confirmed" in (first.confidence, second.confidence)
    proofs: tuple[Proof, ...] = tuple(dict.fromkeys((*head.proofs, *other.proofs)))
    return replace(
        head,
        confidence="confirmed" if confirmed else head.confidence,
        count=first.count + second.count,
        proofs=proofs[:MAX_PROOFS],
        exposure=max(first.exposure, second.exposure),
    )
