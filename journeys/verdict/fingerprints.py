"""Fingerprints: the same friction in ten runs is one finding."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from journeys.model.finding import Friction, Meta
from journeys.model.journey import Journey
from journeys.model.urls import template


def fingerprint(meta: Meta, friction: Friction, journey: Journey, *, major: int | None = None) -> str:
    """32 hex digits over detector, store, journey family, page template, subject and cause class.

    Amounts, times, order ids, class names, positions and wording are left out, so that they can change. Device and
    locale take part only where the detector says they matter. `major` overrides the detector's version, to find what
    an older version of it reported.
    """
    parts = [meta.id, str(meta.major if major is None else major), friction.rule, *_place(meta, friction, journey)]
    return _hash([*parts, friction.subject, friction.cause_class])


def loose_print(meta: Meta, friction: Friction, journey: Journey) -> str:
    """A second print without the accessible name, to find a finding again after a change of words."""
    subject = friction.loose or friction.subject
    return _hash([meta.id, friction.rule, *_place(meta, friction, journey), subject, friction.cause_class])


def problem_print(meta: Meta, friction: Friction, journey: Journey) -> str:
    """What the same trouble met in another journey, on another device or in another locale has in common."""
    parts = [meta.id, friction.rule, journey.store, template(friction.url), friction.subject, friction.cause_class]
    return _hash(parts)


def _place(meta: Meta, friction: Friction, journey: Journey) -> list[str]:
    bound = [journey.device if meta.device_bound else "", journey.locale if meta.locale_bound else ""]
    return [journey.store, journey.family, template(friction.url), *bound]


def _hash(parts: Iterable[str]) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]
